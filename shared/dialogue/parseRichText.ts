import { fillTemplate } from "./fillTemplate.ts";
import { parseTemplate } from "./parseTemplate.ts";
import type { ReadAttribute } from "./readToken.ts";
import type { RichText } from "./richText.ts";

/** Reads a template (see `parseTemplate`), and fills its tokens in by `read`. */
export function parseRichText(template: string, read: ReadAttribute): RichText {
  return fillTemplate(parseTemplate(template), read);
}
