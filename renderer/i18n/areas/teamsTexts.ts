import { defineTexts } from "../defineTexts.ts";
import { teams as en } from "../en/teams.ts";
import { teams as ptBR } from "../pt-BR/teams.ts";

export const teamsTexts = defineTexts(en, ptBR);
