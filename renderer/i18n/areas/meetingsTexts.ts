import { defineTexts } from "../defineTexts.ts";
import { meetings as en } from "../en/meetings.ts";
import { meetings as ptBR } from "../pt-BR/meetings.ts";

export const meetingsTexts = defineTexts(en, ptBR);
