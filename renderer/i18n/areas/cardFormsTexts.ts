import { defineTexts } from "../defineTexts.ts";
import { cardForms as en } from "../en/cardForms.ts";
import { cardForms as ptBR } from "../pt-BR/cardForms.ts";

export const cardFormsTexts = defineTexts(en, ptBR);
