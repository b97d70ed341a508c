import { parseTemplate } from "../dialogue/parseTemplate.ts";
import type { Template } from "../dialogue/template.ts";

/** Reads a text; a single line without formatting is itself, and so is a blank one. */
export function readText(words: string): Template {
  const template = parseTemplate(words);
  const [block] = template;
  if (block === undefined) return "";
  if (template.length > 1 || typeof block !== "object" || !("lines" in block)) return template;
  const [line = []] = block.lines;
  const [run] = line;
  return block.lines.length === 1 && line.length === 1 && typeof run === "string" ? run : template;
}
