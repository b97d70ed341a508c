import { currentFormat } from "./dialogue.ts";

/** A document as it was read, before its shape is known. */
export type RawDocument = { readonly [key: string]: unknown };

/** Lifts a document of format n to n + 1; pure. The entry at index n - 1 lifts format n. */
type Migration = (document: RawDocument) => RawDocument;

const migrations: readonly Migration[] = [];

/**
 * Lifts a document to the current format, one step at a time. `not-a-dialogue`: it names no format this program ever
 * wrote; `newer-format`: a later version wrote it.
 */
export function migrateDialogue(
  document: RawDocument,
  steps: readonly Migration[] = migrations,
  target: number = currentFormat,
):
  | { readonly ok: true; readonly document: RawDocument }
  | { readonly ok: false; readonly code: "not-a-dialogue" | "newer-format" } {
  const { format } = document;
  if (typeof format !== "number" || !Number.isInteger(format) || format < 1)
    return { ok: false, code: "not-a-dialogue" };
  if (format > target) return { ok: false, code: "newer-format" };
  let lifted = document;
  for (const migrate of steps.slice(format - 1)) lifted = migrate(lifted);
  return { ok: true, document: lifted };
}
