import { defineTexts } from "../defineTexts.ts";
import { connections as en } from "../en/connections.ts";
import { connections as ptBR } from "../pt-BR/connections.ts";

export const connectionsTexts = defineTexts(en, ptBR);
