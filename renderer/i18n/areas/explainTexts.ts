import { defineTexts } from "../defineTexts.ts";
import { explain as en } from "../en/explain.ts";
import { explain as ptBR } from "../pt-BR/explain.ts";

export const explainTexts = defineTexts(en, ptBR);
