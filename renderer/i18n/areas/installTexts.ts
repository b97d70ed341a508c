import { defineTexts } from "../defineTexts.ts";
import { install as en } from "../en/install.ts";
import { install as ptBR } from "../pt-BR/install.ts";

export const installTexts = defineTexts(en, ptBR);
