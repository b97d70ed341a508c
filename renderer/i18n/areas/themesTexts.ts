import { defineTexts } from "../defineTexts.ts";
import { themes as en } from "../en/themes.ts";
import { themes as ptBR } from "../pt-BR/themes.ts";

export const themesTexts = defineTexts(en, ptBR);
