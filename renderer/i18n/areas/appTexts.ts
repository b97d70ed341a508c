import { defineTexts } from "../defineTexts.ts";
import { app as en } from "../en/app.ts";
import { app as ptBR } from "../pt-BR/app.ts";

export const appTexts = defineTexts(en, ptBR);
