import { defineTexts } from "../defineTexts.ts";
import { ui as en } from "../en/ui.ts";
import { ui as ptBR } from "../pt-BR/ui.ts";

export const uiTexts = defineTexts(en, ptBR);
