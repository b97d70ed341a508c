import { defineTexts } from "../defineTexts.ts";
import { dropOff as en } from "../en/dropOff.ts";
import { dropOff as ptBR } from "../pt-BR/dropOff.ts";

export const dropOffTexts = defineTexts(en, ptBR);
