import { defineTexts } from "../defineTexts.ts";
import { requests as en } from "../en/requests.ts";
import { requests as ptBR } from "../pt-BR/requests.ts";

export const requestsTexts = defineTexts(en, ptBR);
