import { expect, test } from "vitest";
import { pickText } from "./pickText.ts";

test.each([
  [{ en: "Hi", "pt-BR": "Oi" }, "pt-BR", "Oi"],
  [{ en: "Hi", "pt-BR": "Oi" }, "pt-br", "Oi"],
  [{ en: "Hi", pt: "Oi" }, "pt-BR", "Oi"],
  [{ en: "Hi", "pt-BR": "Oi" }, "pt", "Oi"],
  [{ en: "Hi", "pt-BR": " " }, "pt-BR", "Hi"],
  [{ en: "Hi", "pt-BR": "Oi" }, "fr", "Hi"],
  [{ fr: "Salut" }, "pt-BR", "Salut"],
  [{}, "en", ""],
  [{ en: "Hi" }, "__proto__", "Hi"],
])("%j in %s is %j", (text, language, expected) => {
  expect(pickText(text, language, "en")).toBe(expected);
});
