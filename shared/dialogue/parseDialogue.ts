import type { z } from "zod";
import type { Problem } from "../validation/problem.ts";
import { type CopyUse, copyJson } from "./copyJson.ts";
import { currentFormat, type Dialogue, dialogueSchema } from "./dialogue.ts";
import { documentProblem } from "./documentProblem.ts";
import { migrateDialogue, type RawDocument } from "./migrateDialogue.ts";

/** A dialogue, or why a document is none. */
export type ParsedDialogue =
  | { readonly ok: true; readonly dialogue: Dialogue }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** More problems than this help nobody. */
const most = 100;

function refused(
  code: Problem["code"],
  message: string,
  params: { [name: string]: string } = {},
): ParsedDialogue {
  return { ok: false, problems: [{ severity: "error", code, message, params }] };
}

/**
 * Reads a document of any format up to the current one. Never throws: whatever comes in, it answers a dialogue (keys
 * it does not know survive, keys named `__proto__` do not) or the problems.
 *
 * @param use of the limits, where the document is one of several parts that count as one
 */
export function parseDialogue(input: unknown, use?: CopyUse): ParsedDialogue {
  const copied = copyJson(input, use);
  if (!copied.ok) {
    const reason = {
      "too-deep": "nests too deep",
      "too-big": "holds too much",
      "not-json": "is not plain data",
    };
    return refused(
      "invalid-document",
      `The document ${reason[copied.failure]} to be a dialogue. Choose another file.`,
      {
        reason: copied.failure,
      },
    );
  }
  const raw = copied.value;
  if (typeof raw !== "object" || raw === null || Array.isArray(raw))
    return refused("not-a-dialogue", "This is not a Parley dialogue. Choose a file that Parley has saved.");
  const migrated = migrateDialogue(raw as RawDocument);
  if (!migrated.ok)
    return migrated.code === "newer-format"
      ? refused("newer-format", "A newer version of Parley saved this dialogue. Update Parley to open it.", {
          format: String((raw as RawDocument).format),
          known: String(currentFormat),
        })
      : refused(
          "not-a-dialogue",
          "This is not a Parley dialogue: it names no format. Choose a file that Parley has saved.",
        );
  const parsed = dialogueSchema.safeParse(migrated.document);
  if (parsed.success) return { ok: true, dialogue: parsed.data };
  const issues: readonly z.core.$ZodIssue[] = parsed.error.issues;
  return {
    ok: false,
    problems: issues.slice(0, most).map((issue) => documentProblem(migrated.document, issue)),
  };
}
