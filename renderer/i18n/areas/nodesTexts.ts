import { defineTexts } from "../defineTexts.ts";
import { nodes as en } from "../en/nodes.ts";
import { nodes as ptBR } from "../pt-BR/nodes.ts";

export const nodesTexts = defineTexts(en, ptBR);
