import { newDialogue } from "#shared/dialogue/newDialogue.ts";
import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { readTemplate } from "../templates/readTemplate.ts";
import { insertDialogue } from "./insertDialogue.ts";

/** Makes a dialogue, blank or from a template. A template that speaks `language` starts in it. */
export async function createDialogue(
  { template, name, language }: Parsed<"dialogues:create">,
  context: Pick<HandlerContext, "store" | "now" | "newId" | "app">,
): Promise<Output<"dialogues:create">> {
  const id = context.newId();
  if (template === undefined) return insertDialogue(newDialogue({ id, name, language }), context);
  const source = await readTemplate(template, context);
  const languages = source.languages.includes(language)
    ? [language, ...source.languages.filter((other) => other !== language)]
    : source.languages;
  const first = languages[0] ?? source.language;
  return insertDialogue({ ...source, id, name: name || source.name, language: first, languages }, context);
}
