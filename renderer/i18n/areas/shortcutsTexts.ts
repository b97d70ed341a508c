import { defineTexts } from "../defineTexts.ts";
import { shortcuts as en } from "../en/shortcuts.ts";
import { shortcuts as ptBR } from "../pt-BR/shortcuts.ts";

export const shortcutsTexts = defineTexts(en, ptBR);
