import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Fails with what axe finds against WCAG 2.2 AA on what is on screen, or on the part that `within` selects. */
export async function expectAccessible(window: Page, within = "html"): Promise<void> {
  // What is still fading in has too little contrast for a moment.
  await window.emulateMedia({ reducedMotion: "reduce" });
  if (!(await window.evaluate(() => "axe" in globalThis))) await window.evaluate(axe);
  const found = await window.evaluate(async (part) => {
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
    const { violations } = await (
      globalThis as unknown as {
        axe: {
          run(
            part: string,
            options: object,
          ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      }
    ).axe.run(part, { runOnly: tags, resultTypes: ["violations"] });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
    );
  }, within);
  expect(found).toEqual([]);
}
