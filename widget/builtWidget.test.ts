import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

const built = (name: string) => readFileSync(new URL(`../out/widget/${name}`, import.meta.url), "utf8");

test.each(["parley.js", "chat.js", "rules.js", "pages.js"])(
  "%s carries no zod, no React, no eval and no inline HTML",
  (name) => {
    const code = built(name);
    for (const word of [
      "ZodError",
      "_zod",
      "invalid_type",
      "react.element",
      "createRoot(",
      "innerHTML",
      "eval(",
      "new Function",
    ]) {
      expect(code).not.toContain(word);
    }
  },
);

test("the loader is plain ASCII, whatever encoding a page has, and stays within 4 KB", () => {
  expect(built("parley.js")).not.toMatch(/[^\0-\x7f]/);
  expect(gzipSync(built("parley.js"), { level: 9 }).length).toBeLessThanOrEqual(4000);
});
