import { expect, test } from "vitest";
import { systemLanguage } from "./systemLanguage.ts";

test("the first language that the studio speaks is taken", () => {
  expect(systemLanguage(["pt-PT", "en"])).toBe("pt-BR");
  expect(systemLanguage(["de-DE", "en-GB", "pt-BR"])).toBe("en");
  expect(systemLanguage(["PT"])).toBe("pt-BR");
});

test("without one it is English", () => {
  expect(systemLanguage(["ja", "fil"])).toBe("en");
  expect(systemLanguage([])).toBe("en");
});
