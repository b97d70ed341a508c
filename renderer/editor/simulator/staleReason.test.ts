import { expect, test } from "vitest";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { staleReason } from "./staleReason.ts";

const runs = dialogueOf({ m: ["message", { text: { en: "Hello" } }] }, [], { name: "One", theme: "dusk" });

test("what the simulator shows is out of date when the words, the look or the site changed", () => {
  expect(staleReason({ runs, site: 2 }, runs, 2)).toBeUndefined();
  expect(staleReason({ runs, site: 2 }, { ...runs, name: "Two" }, 2)).toBeUndefined();
  expect(staleReason({ runs, site: 2 }, { ...runs, nodes: [] }, 2)).toBe("dialogue");
  expect(staleReason({ runs, site: 2 }, { ...runs, theme: "dawn" }, 2)).toBe("look");
  expect(staleReason({ runs, site: 2 }, { ...runs, themeOverrides: { dark: "off" } }, 2)).toBe("look");
  expect(staleReason({ runs, site: 2 }, runs, 3)).toBe("site");
});

test("what does not run yet is not out of date", () => {
  expect(staleReason({ runs: null, site: 0 }, runs, 3)).toBeUndefined();
});
