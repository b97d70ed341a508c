import { defineTexts } from "../defineTexts.ts";
import { outline as en } from "../en/outline.ts";
import { outline as ptBR } from "../pt-BR/outline.ts";

export const outlineTexts = defineTexts(en, ptBR);
