import { defineTexts } from "../defineTexts.ts";
import { languages as en } from "../en/languages.ts";
import { languages as ptBR } from "../pt-BR/languages.ts";

export const languagesTexts = defineTexts(en, ptBR);
