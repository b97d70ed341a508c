import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { buildBundle } from "#main/bundle/buildBundle.ts";
import { bundleInputOf } from "#tests/support/bundleInputOf.ts";
import { sampleDialogue } from "#tests/support/sampleDialogue.ts";

const built = (name: string) => readFileSync(new URL(`../../out/widget/${name}`, import.meta.url), "utf8");
const gzipped = (content: string | Uint8Array) => gzipSync(content, { level: 9 }).length;
const forbidden = ["ZodError", "_zod", "invalid_type", "react.element", "innerHTML", "eval(", "new Function"];

for (const name of ["parley.js", "chat.js", "rules.js", "pages.js"]) {
  test(`${name} carries no zod, no React, no eval and no inline HTML`, () => {
    const code = built(name);
    for (const word of forbidden) expect(code).not.toContain(word);
  });
}

test("the loader is plain ASCII, whatever encoding a page has, and stays within 4 KB", () => {
  const nonAscii = [...built("parley.js")].filter((character) => character > "\u007f");
  expect(nonAscii).toEqual([]);
  expect(gzipped(built("parley.js"))).toBeLessThanOrEqual(4000);
});

test("all that is loaded to show and answer the sample stays within 20 KB", async () => {
  const input = await bundleInputOf([sampleDialogue()]);
  const loaded = buildBundle(input).filter(
    ({ name, bytes }) =>
      /^(parley|site|[cd]\/.*)\.js$/.test(name) && new TextDecoder().decode(bytes) !== input.widget.rules,
  );
  expect(loaded).toHaveLength(4);
  expect(loaded.reduce((sum, { bytes }) => sum + gzipped(bytes), 0)).toBeLessThanOrEqual(20_000);
});
