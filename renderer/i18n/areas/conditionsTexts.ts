import { defineTexts } from "../defineTexts.ts";
import { conditions as en } from "../en/conditions.ts";
import { conditions as ptBR } from "../pt-BR/conditions.ts";

export const conditionsTexts = defineTexts(en, ptBR);
