import { expect, test } from "vitest";
import { activities as en } from "../../i18n/en/activities.ts";
import { activities as ptBR } from "../../i18n/pt-BR/activities.ts";
import { activityWords } from "./activityWords.ts";

test.each([
  [{ type: 1, name: "Visit Webpage" }, "Visitou uma página"],
  [{ type: 100_001, name: "Talked to Pricing Bot" }, "Talked to Pricing Bot"],
  [{ type: 46, name: null }, "Atividade 46"],
  [{ type: 7, name: "constructor" }, "constructor"],
])("%j is %j", (activity, words) => {
  expect(activityWords(activity, ptBR)).toBe(words);
});

test("the same types have words in every language", () => {
  expect(Object.keys(ptBR.types)).toEqual(Object.keys(en.types));
});
