import { defineTexts } from "../defineTexts.ts";
import { versions as en } from "../en/versions.ts";
import { versions as ptBR } from "../pt-BR/versions.ts";

export const versionsTexts = defineTexts(en, ptBR);
