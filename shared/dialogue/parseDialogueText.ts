import { findJsonFault } from "./findJsonFault.ts";
import { type ParsedDialogue, parseDialogue } from "./parseDialogue.ts";

/** The longest document that is read, in characters. */
const longest = 50_000_000;

function refused(
  code: "invalid-document" | "not-a-dialogue",
  message: string,
  params: { [name: string]: string },
): ParsedDialogue {
  return { ok: false, problems: [{ severity: "error", code, message, params }] };
}

/** Line and column (from 1) at which a text that is not JSON stops being JSON. */
function placeOf(text: string): { readonly line: string; readonly column: string } {
  const before = text.slice(0, findJsonFault(text)).split("\n");
  return { line: String(before.length), column: String((before[before.length - 1]?.length ?? 0) + 1) };
}

/** Reads a dialogue from the text of a `*.dialogue.json` file. Never throws; a byte order mark is fine. */
export function parseDialogueText(text: string): ParsedDialogue {
  if (text.length > longest)
    return refused(
      "invalid-document",
      "The file is larger than 50 MB, too large for a dialogue. Choose another file.",
      {
        reason: "too-big",
      },
    );
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    const { line, column } = placeOf(body);
    return refused(
      "not-a-dialogue",
      `The file is not JSON: it breaks at line ${line}, column ${column}. Correct it there, or choose a file that Parley has saved.`,
      { line, column },
    );
  }
  return parseDialogue(value);
}
