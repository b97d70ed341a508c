import path from "node:path";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { parseDialogue } from "#shared/dialogue/parseDialogue.ts";
import { parseDialogueText } from "#shared/dialogue/parseDialogueText.ts";
import { readTextFile } from "./readTextFile.ts";
import { UsageError } from "./UsageError.ts";

/**
 * Reads one of the documents of a SITE.json: it stands in it at `place`, or is a path relative to it.
 *
 * @throws {UsageError} naming what cannot be read and why
 */
export async function readSiteDocument(
  document: unknown,
  place: string,
  site: string,
  cwd: string,
): Promise<Dialogue> {
  const inFile = typeof document === "string";
  const parsed = inFile
    ? parseDialogueText(await readTextFile(document, path.dirname(path.resolve(cwd, site))))
    : parseDialogue(document);
  if (parsed.ok) return parsed.dialogue;
  const [first] = parsed.problems;
  throw new UsageError(
    first?.code ?? "invalid-document",
    `${inFile ? document : `${site}: ${place}`}: ${first?.message ?? "it is no document of Parley."}`,
  );
}
