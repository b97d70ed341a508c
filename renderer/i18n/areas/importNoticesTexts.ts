import { importNotices as en } from "#shared/import/importNotices.ts";
import { defineTexts } from "../defineTexts.ts";
import { importNotices as ptBR } from "../pt-BR/importNotices.ts";

export const importNoticesTexts = defineTexts(en, ptBR);
