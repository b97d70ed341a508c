import { defineTexts } from "../defineTexts.ts";
import { sync as en } from "../en/sync.ts";
import { sync as ptBR } from "../pt-BR/sync.ts";

export const syncTexts = defineTexts(en, ptBR);
