import { defineTexts } from "../defineTexts.ts";
import { arrange as en } from "../en/arrange.ts";
import { arrange as ptBR } from "../pt-BR/arrange.ts";

export const arrangeTexts = defineTexts(en, ptBR);
