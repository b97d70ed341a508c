import { readFileSync } from "node:fs";

/** The text of a fixture that another program could have written. */
export function foreignFixture(file: string): string {
  return readFileSync(new URL(`../fixtures/import/${file}`, import.meta.url), "utf8");
}
