import { defineTexts } from "../defineTexts.ts";
import { agents as en } from "../en/agents.ts";
import { agents as ptBR } from "../pt-BR/agents.ts";

export const agentsTexts = defineTexts(en, ptBR);
