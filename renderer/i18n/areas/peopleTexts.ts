import { defineTexts } from "../defineTexts.ts";
import { people as en } from "../en/people.ts";
import { people as ptBR } from "../pt-BR/people.ts";

export const peopleTexts = defineTexts(en, ptBR);
