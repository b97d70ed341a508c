import { defineTexts } from "../defineTexts.ts";
import { engagement as en } from "../en/engagement.ts";
import { engagement as ptBR } from "../pt-BR/engagement.ts";

export const engagementTexts = defineTexts(en, ptBR);
