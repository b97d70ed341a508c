import { defineTexts } from "../defineTexts.ts";
import { settings as en } from "../en/settings.ts";
import { settings as ptBR } from "../pt-BR/settings.ts";

export const settingsTexts = defineTexts(en, ptBR);
