import { describe, expect, test } from "vitest";
import { fieldName } from "./fieldName.ts";
import { valueWords } from "./valueWords.ts";

describe("a value", () => {
  test("stands as a reader would say it", () => {
    expect(valueWords(undefined, "en")).toBe("nothing");
    expect(valueWords("", "en")).toBe("nothing");
    expect(valueWords([], "en")).toBe("nothing");
    expect(valueWords(true, "en")).toBe("yes");
    expect(valueWords(["a", "b"], "en")).toBe("a, b");
    expect(valueWords({ en: "Hi", "pt-BR": "Oi" }, "pt-BR")).toBe("Oi");
    expect(valueWords({ id: "a1", label: { en: "Yes" } }, "en")).toBe("Yes");
    expect(valueWords({ all: [{ attribute: "lead.email", isEmpty: true }] }, "en")).toContain("lead.email");
  });

  test("that is very long is cut", () => {
    expect(valueWords("x".repeat(5_000_000), "en").length).toBeLessThan(700);
  });
});

describe("the name of what changed", () => {
  const name = (path: (string | number)[]) =>
    fieldName({ path, before: 1, after: 2 }, new Set(["en", "pt-BR"]), "en");

  test("leads down to it and names the language", () => {
    expect(name(["data", "answers", 2, "label", "pt-BR"])).toBe(
      "Answers › 2 › Label in Brazilian Portuguese",
    );
    expect(name(["targeting", "pages", "include"])).toBe("Targeting › Pages › Show on");
  });

  test("is the key itself where there is no word, also one that every object has", () => {
    expect(name(["invented", "toString"])).toBe("invented › toString");
  });
});
