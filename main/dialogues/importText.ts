import type { ParsedDialogue } from "#shared/dialogue/parseDialogue.ts";
import { parseDialogueText } from "#shared/dialogue/parseDialogueText.ts";
import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { readSingleFile } from "../bundle/readSingleFile.ts";
import type { Beside } from "../import/Beside.ts";
import { importForeign } from "../import/importForeign.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { importPage } from "./importPage.ts";
import { importParsed } from "./importParsed.ts";

/**
 * Reads the documents out of a file's text and puts each into the store as a dialogue of its own: a document, a page
 * that was exported as a single file, or a file of another program, told by what it holds. `beside`: files that it needs.
 */
export function importText(
  {
    name,
    text,
    beside,
  }: Omit<Parsed<"dialogues:importText">, "beside"> & { readonly beside?: readonly Beside[] },
  context: Pick<HandlerContext, "store" | "now" | "newId">,
): Output<"dialogues:importText"> {
  const foreign = importForeign(name, text, beside);
  if (foreign !== null)
    return foreign.map(({ parsed, notices }) => {
      const outcome = importParsed(name, withId(parsed, context.newId), context);
      return { ...outcome, repairs: [...notices, ...outcome.repairs] };
    });
  if (!looksLikePage(text)) return [importParsed(name, parseDialogueText(text), context)];
  const source = readSingleFile(text);
  if (source && source.dialogues.length > 0) return importPage(name, source, context);
  const message = "This page carries no dialogues. Choose one that Parley has exported as a single file.";
  return [{ name, repairs: [], problems: [{ severity: "error", code: "not-a-dialogue", message }] }];
}

/** What another program made has no id of ours. */
function withId(parsed: ParsedDialogue, newId: () => string): ParsedDialogue {
  return parsed.ok ? { ok: true, dialogue: { ...parsed.dialogue, id: newId() } } : parsed;
}

function looksLikePage(text: string): boolean {
  return /^\ufeff?\s*<(!doctype|html)/i.test(text.slice(0, 200));
}
