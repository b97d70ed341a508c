import type { Draft } from "immer";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";

/** What belongs to the dialogue of now, whatever its content was: who it is, and whether visitors meet it. */
const staying: ReadonlySet<string> = new Set(["id", "format", "status"]);

/** Gives the dialogue the content of another version of it; keys that the version has not go. */
export function replaceContent(draft: Draft<Dialogue>, version: Dialogue): void {
  const target: Record<string, unknown> = draft;
  for (const key of Object.keys(target))
    if (!staying.has(key) && !Object.hasOwn(version, key)) delete target[key];
  for (const [key, value] of Object.entries(version)) if (!staying.has(key)) target[key] = value;
}
