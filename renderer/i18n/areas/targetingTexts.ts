import { defineTexts } from "../defineTexts.ts";
import { targeting as en } from "../en/targeting.ts";
import { targeting as ptBR } from "../pt-BR/targeting.ts";

export const targetingTexts = defineTexts(en, ptBR);
