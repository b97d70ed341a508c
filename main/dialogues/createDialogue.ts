import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { newFlow } from "#shared/dialogue/flows/newFlow.ts";
import { newDialogue } from "#shared/dialogue/newDialogue.ts";
import { pickText } from "#shared/dialogue/pickText.ts";
import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { readTemplate } from "../templates/readTemplate.ts";
import type { Template } from "../templates/Template.ts";
import { insertDialogue } from "./insertDialogue.ts";

/** Makes a dialogue, blank or from a template, or a blank flow; without a `name` it takes the template's. */
export async function createDialogue(
  { template, name, language, type }: Parsed<"dialogues:create">,
  context: Pick<HandlerContext, "store" | "now" | "newId" | "app">,
): Promise<Output<"dialogues:create">> {
  const id = context.newId();
  if (type === "flow") return insertDialogue(newFlow({ id, name, language }), context);
  if (template === undefined) return insertDialogue(newDialogue({ id, name, language }), context);
  const dialogue = inLanguage(await readTemplate(template, context), language);
  return insertDialogue({ ...dialogue, id, name: name || dialogue.name }, context);
}

/** A template that speaks `language` starts in it; any other keeps its own. */
function inLanguage({ dialogue, name, description, tests }: Template, language: string): Dialogue {
  const first = dialogue.languages.includes(language) ? language : dialogue.language;
  return {
    ...dialogue,
    language: first,
    languages: [first, ...dialogue.languages.filter((other) => other !== first)],
    name: pickText(name, first, dialogue.language),
    description: pickText(description, first, dialogue.language),
    tests: dialogue.tests.map((test, index) => ({
      ...test,
      name: pickText(tests[index] ?? {}, first, dialogue.language),
    })),
  };
}
