import { parseDialogue } from "#shared/dialogue/parseDialogue.ts";
import { parseDialogueText } from "#shared/dialogue/parseDialogueText.ts";
import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { readSingleFile } from "../bundle/readSingleFile.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { importParsed } from "./importParsed.ts";

/**
 * Reads the documents out of a file's text, a document or a page that was exported as a single file, and puts each into
 * the store as a dialogue of its own.
 */
export function importText(
  { name, text }: Parsed<"dialogues:importText">,
  context: Pick<HandlerContext, "store" | "now" | "newId">,
): Output<"dialogues:importText"> {
  if (!looksLikePage(text)) return [importParsed(name, parseDialogueText(text), context)];
  const documents = readSingleFile(text)?.dialogues ?? [];
  if (documents.length > 0)
    return documents.map((source) => importParsed(name, parseDialogue(source), context));
  const message = "This page carries no dialogues. Choose one that Parley has exported as a single file.";
  return [{ name, repairs: [], problems: [{ severity: "error", code: "not-a-dialogue", message }] }];
}

function looksLikePage(text: string): boolean {
  return /^\ufeff?\s*<(!doctype|html)/i.test(text.slice(0, 200));
}
