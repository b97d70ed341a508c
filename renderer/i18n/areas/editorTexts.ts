import { defineTexts } from "../defineTexts.ts";
import { editor as en } from "../en/editor.ts";
import { editor as ptBR } from "../pt-BR/editor.ts";

export const editorTexts = defineTexts(en, ptBR);
