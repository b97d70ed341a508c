import { defineTexts } from "../defineTexts.ts";
import { calendars as en } from "../en/calendars.ts";
import { calendars as ptBR } from "../pt-BR/calendars.ts";

export const calendarsTexts = defineTexts(en, ptBR);
