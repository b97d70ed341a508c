import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseDialogueText } from "#shared/dialogue/parseDialogueText.ts";
import { type Text, textSchema } from "#shared/dialogue/text.ts";
import { Failure } from "../failure/Failure.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { listTemplateFiles } from "./listTemplateFiles.ts";
import type { Template } from "./Template.ts";

/**
 * Reads one template: a document that says under the key `template` what it and its tests are called in each language. `id`:
 * its file's name without the ending.
 *
 * @throws {Failure} `not-found`; `invalid` when the file is broken
 */
export async function readTemplate(id: string, { app }: Pick<HandlerContext, "app">): Promise<Template> {
  // Only names that the folder lists are opened, so an id can never lead out of it.
  const file = (await listTemplateFiles(app.templates)).find((known) => known.id === id)?.file;
  if (file === undefined) throw new Failure("not-found", "There is no such template.", { detail: id });
  const parsed = parseDialogueText(await readFile(path.join(app.templates, file), "utf8"));
  if (!parsed.ok) throw new Failure("invalid", "This template cannot be read.", { detail: id });
  const { template: about, ...dialogue } = parsed.dialogue;
  return {
    dialogue,
    name: textAt(about, "name") ?? { [dialogue.language]: dialogue.name },
    description: textAt(about, "description") ?? { [dialogue.language]: dialogue.description },
    tests: dialogue.tests.map(
      (test, index) => textAt(valueAt(about, "tests"), index) ?? { [dialogue.language]: test.name },
    ),
  };
}

function valueAt(about: unknown, key: string | number): unknown {
  if (typeof about !== "object" || about === null) return undefined;
  return Object.getOwnPropertyDescriptor(about, key)?.value;
}

function textAt(about: unknown, key: string | number): Text | undefined {
  const parsed = textSchema.safeParse(valueAt(about, key));
  return parsed.success ? parsed.data : undefined;
}
