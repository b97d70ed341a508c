import { defineTexts } from "../defineTexts.ts";
import { inspector as en } from "../en/inspector.ts";
import { inspector as ptBR } from "../pt-BR/inspector.ts";

export const inspectorTexts = defineTexts(en, ptBR);
