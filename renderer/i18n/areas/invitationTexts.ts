import { defineTexts } from "../defineTexts.ts";
import { invitation as en } from "../en/invitation.ts";
import { invitation as ptBR } from "../pt-BR/invitation.ts";

export const invitationTexts = defineTexts(en, ptBR);
