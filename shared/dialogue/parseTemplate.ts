import { parseInline } from "./parseInline.ts";
import type { InlineTemplate, Template } from "./template.ts";

type Growing =
  | { lines: (readonly InlineTemplate[])[] }
  | { list: "bullet" | "number"; items: (readonly InlineTemplate[])[] };

/**
 * Reads a template: `**bold**`, `*italic*` or `_italic_`, `[label](address)`, lists (`- ` and `1. `), line breaks, and
 * tokens. Everything else is plain text, markup included; it never throws and runs in linear time.
 */
export function parseTemplate(template: string): Template {
  const blocks: Growing[] = [];
  let current: Growing | undefined;
  for (const line of template.split(/\r\n?|\n/)) {
    const item = /^ {0,3}(?:(-)|\d{1,3}\.) +(?=\S)/.exec(line);
    if (item) {
      const list = item[1] ? "bullet" : "number";
      if (!current || !("list" in current) || current.list !== list) {
        current = { list, items: [] };
        blocks.push(current);
      }
      current.items.push(parseInline(line.slice(item[0].length)));
    } else if (line.trim() === "") current = undefined;
    else {
      if (!current || !("lines" in current)) {
        current = { lines: [] };
        blocks.push(current);
      }
      current.lines.push(parseInline(line));
    }
  }
  return blocks;
}
