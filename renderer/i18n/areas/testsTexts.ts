import { defineTexts } from "../defineTexts.ts";
import { tests as en } from "../en/tests.ts";
import { tests as ptBR } from "../pt-BR/tests.ts";

export const testsTexts = defineTexts(en, ptBR);
