import { defineTexts } from "../defineTexts.ts";
import { en } from "../en/reports.ts";
import { ptBR } from "../pt-BR/reports.ts";

export const reportsTexts = defineTexts(en, ptBR);
