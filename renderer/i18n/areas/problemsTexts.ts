import { defineTexts } from "../defineTexts.ts";
import { problems as en } from "../en/problems.ts";
import { problems as ptBR } from "../pt-BR/problems.ts";

export const problemsTexts = defineTexts(en, ptBR);
