import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { parseDialogueText } from "#shared/dialogue/parseDialogueText.ts";
import { Failure } from "../failure/Failure.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { listTemplateFiles } from "./listTemplateFiles.ts";

/**
 * Reads one template. `id`: its file's name without the ending.
 *
 * @throws {Failure} `not-found`; `invalid` when the file is broken
 */
export async function readTemplate(id: string, { app }: Pick<HandlerContext, "app">): Promise<Dialogue> {
  // Only names that the folder lists are opened, so an id can never lead out of it.
  const file = (await listTemplateFiles(app.templates)).find((known) => known.id === id)?.file;
  if (file === undefined) throw new Failure("not-found", "There is no such template.", { detail: id });
  const parsed = parseDialogueText(await readFile(path.join(app.templates, file), "utf8"));
  if (!parsed.ok) throw new Failure("invalid", "This template cannot be read.", { detail: id });
  return parsed.dialogue;
}
