import { defineTexts } from "../defineTexts.ts";
import { flows as en } from "../en/flows.ts";
import { flows as ptBR } from "../pt-BR/flows.ts";

export const flowsTexts = defineTexts(en, ptBR);
