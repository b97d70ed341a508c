import { defineTexts } from "../defineTexts.ts";
import { transfer as en } from "../en/transfer.ts";
import { transfer as ptBR } from "../pt-BR/transfer.ts";

export const transferTexts = defineTexts(en, ptBR);
