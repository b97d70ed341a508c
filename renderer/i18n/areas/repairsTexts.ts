import { defineTexts } from "../defineTexts.ts";
import { repairs as en } from "../en/repairs.ts";
import { repairs as ptBR } from "../pt-BR/repairs.ts";

export const repairsTexts = defineTexts(en, ptBR);
