import { defineTexts } from "../defineTexts.ts";
import { documentFile as en } from "../en/documentFile.ts";
import { documentFile as ptBR } from "../pt-BR/documentFile.ts";

export const documentFileTexts = defineTexts(en, ptBR);
