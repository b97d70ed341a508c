import { defineTexts } from "../defineTexts.ts";
import { relays as en } from "../en/relays.ts";
import { relays as ptBR } from "../pt-BR/relays.ts";

export const relaysTexts = defineTexts(en, ptBR);
