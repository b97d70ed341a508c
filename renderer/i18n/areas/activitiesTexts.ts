import { defineTexts } from "../defineTexts.ts";
import { activities as en } from "../en/activities.ts";
import { activities as ptBR } from "../pt-BR/activities.ts";

export const activitiesTexts = defineTexts(en, ptBR);
