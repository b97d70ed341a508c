import { defineTexts } from "../defineTexts.ts";
import { fieldLabels as en } from "../en/fieldLabels.ts";
import { fieldLabels as ptBR } from "../pt-BR/fieldLabels.ts";

export const fieldLabelsTexts = defineTexts(en, ptBR);
