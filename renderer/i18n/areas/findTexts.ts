import { defineTexts } from "../defineTexts.ts";
import { find as en } from "../en/find.ts";
import { find as ptBR } from "../pt-BR/find.ts";

export const findTexts = defineTexts(en, ptBR);
