import { defineTexts } from "../defineTexts.ts";
import { simulator as en } from "../en/simulator.ts";
import { simulator as ptBR } from "../pt-BR/simulator.ts";

export const simulatorTexts = defineTexts(en, ptBR);
