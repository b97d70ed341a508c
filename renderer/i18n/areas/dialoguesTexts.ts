import { defineTexts } from "../defineTexts.ts";
import { dialogues as en } from "../en/dialogues.ts";
import { dialogues as ptBR } from "../pt-BR/dialogues.ts";

export const dialoguesTexts = defineTexts(en, ptBR);
