import type { Text } from "#shared/dialogue/text.ts";
import { textSchema } from "#shared/dialogue/text.ts";
import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { listTemplateFiles } from "./listTemplateFiles.ts";
import { readTemplate } from "./readTemplate.ts";

/** The templates that a dialogue can be made from. */
export async function listTemplates(
  _input: Parsed<"templates:list">,
  { app }: Pick<HandlerContext, "app">,
): Promise<Output<"templates:list">> {
  const files = await listTemplateFiles(app.templates);
  return Promise.all(
    files.map(async ({ id }) => {
      const template = await readTemplate(id, { app });
      const { template: about } = template as { template?: { name?: unknown; description?: unknown } };
      return {
        id,
        name: textOf(about?.name, template.language, template.name),
        description: textOf(about?.description, template.language, template.description),
        languages: template.languages,
        cards: template.nodes.length,
      };
    }),
  );
}

/** A template may say its name in several languages under the key `template`; the document's own is in one. */
function textOf(value: unknown, language: string, fallback: string): Text {
  const parsed = textSchema.safeParse(value);
  return parsed.success ? parsed.data : { [language]: fallback };
}
