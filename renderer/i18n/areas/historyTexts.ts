import { defineTexts } from "../defineTexts.ts";
import { history as en } from "../en/history.ts";
import { history as ptBR } from "../pt-BR/history.ts";

export const historyTexts = defineTexts(en, ptBR);
