import { defineTexts } from "../defineTexts.ts";
import { mail as en } from "../en/mail.ts";
import { mail as ptBR } from "../pt-BR/mail.ts";

export const mailTexts = defineTexts(en, ptBR);
