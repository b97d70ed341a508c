import { defineTexts } from "../defineTexts.ts";
import { tidy as en } from "../en/tidy.ts";
import { tidy as ptBR } from "../pt-BR/tidy.ts";

export const tidyTexts = defineTexts(en, ptBR);
