import { defineTexts } from "../defineTexts.ts";
import { command as en } from "../en/command.ts";
import { command as ptBR } from "../pt-BR/command.ts";

export const commandTexts = defineTexts(en, ptBR);
