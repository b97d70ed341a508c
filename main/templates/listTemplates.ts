import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { listTemplateFiles } from "./listTemplateFiles.ts";
import { outlineOf } from "./outlineOf.ts";
import { readTemplate } from "./readTemplate.ts";

/** The templates that a dialogue can be made from. */
export async function listTemplates(
  _input: Parsed<"templates:list">,
  { app }: Pick<HandlerContext, "app">,
): Promise<Output<"templates:list">> {
  const files = await listTemplateFiles(app.templates);
  return Promise.all(
    files.map(async ({ id }) => {
      const { name, description, dialogue } = await readTemplate(id, { app });
      const { languages, nodes } = dialogue;
      return { id, name, description, languages, cards: nodes.length, outline: outlineOf(dialogue) };
    }),
  );
}
