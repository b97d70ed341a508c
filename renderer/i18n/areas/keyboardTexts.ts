import { defineTexts } from "../defineTexts.ts";
import { keyboard as en } from "../en/keyboard.ts";
import { keyboard as ptBR } from "../pt-BR/keyboard.ts";

export const keyboardTexts = defineTexts(en, ptBR);
