import { defineTexts } from "../defineTexts.ts";
import { drawing as en } from "../en/drawing.ts";
import { drawing as ptBR } from "../pt-BR/drawing.ts";

export const drawingTexts = defineTexts(en, ptBR);
