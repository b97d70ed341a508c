import { defineTexts } from "../defineTexts.ts";
import { reach as en } from "../en/reach.ts";
import { reach as ptBR } from "../pt-BR/reach.ts";

export const reachTexts = defineTexts(en, ptBR);
