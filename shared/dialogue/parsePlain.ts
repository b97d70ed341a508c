import type { PlainTemplate } from "./template.ts";
import { tokenSource } from "./tokenSource.ts";
import { unescapeDefault } from "./unescapeDefault.ts";

const lexer = new RegExp(tokenSource, "g");

/** Reads a text without formatting: nothing but its tokens. */
export function parsePlain(template: string): PlainTemplate {
  const parts: (string | readonly [string, string])[] = [];
  let from = 0;
  for (const match of template.matchAll(lexer)) {
    const [found, name = "", fallback = ""] = match;
    if (match.index > from) parts.push(template.slice(from, match.index));
    parts.push([name, unescapeDefault(fallback)]);
    from = match.index + found.length;
  }
  if (parts.length === 0) return template;
  return from < template.length ? [...parts, template.slice(from)] : parts;
}
