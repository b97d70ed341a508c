import { defineTexts } from "../defineTexts.ts";
import { canvas as en } from "../en/canvas.ts";
import { canvas as ptBR } from "../pt-BR/canvas.ts";

export const canvasTexts = defineTexts(en, ptBR);
