import { defineTexts } from "../defineTexts.ts";
import { publish as en } from "../en/publish.ts";
import { publish as ptBR } from "../pt-BR/publish.ts";

export const publishTexts = defineTexts(en, ptBR);
