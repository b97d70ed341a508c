import { defineTexts } from "../defineTexts.ts";
import { error as en } from "../en/error.ts";
import { error as ptBR } from "../pt-BR/error.ts";

export const errorTexts = defineTexts(en, ptBR);
