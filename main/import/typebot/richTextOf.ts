type Part = { readonly [key: string]: unknown };

const isPart = (value: unknown): value is Part => typeof value === "object" && value !== null;
const isList = (part: unknown): part is Part => isPart(part) && (part.type === "ul" || part.type === "ol");

/** Deeper than this nothing was written by hand. */
const deepest = 20;

/** What a run of Typebot's rich text says, with the formatting that a card knows. */
function inline(part: unknown, depth: number): string {
  if (!isPart(part) || depth > deepest) return "";
  if (typeof part.text === "string") {
    const mark = part.bold === true ? "**" : part.italic === true ? "*" : "";
    const words = part.text.trim();
    return mark === "" || words === "" ? part.text : part.text.replace(words, () => mark + words + mark);
  }
  const inside = childrenOf(part)
    .map((child) => inline(child, depth + 1))
    .join("");
  return part.type === "a" && typeof part.url === "string" && /^[^\s()]+$/.test(part.url) && inside !== ""
    ? `[${inside}](${part.url})`
    : inside;
}

function childrenOf(part: Part): readonly unknown[] {
  return Array.isArray(part.children) ? part.children : [];
}

/** The lines of a paragraph or a list; lists within lists follow their item. */
function linesOf(part: unknown, depth: number): readonly string[] {
  if (!isList(part) || depth > deepest) return [inline(part, depth)];
  return childrenOf(part).flatMap((item, index) => {
    const parts = isPart(item) ? childrenOf(item) : [];
    const words = parts
      .filter((child) => !isList(child))
      .map((child) => inline(child, depth + 1))
      .join("");
    const nested = parts.filter(isList).flatMap((list) => linesOf(list, depth + 1));
    return [(part.type === "ul" ? "- " : `${index + 1}. `) + words, ...nested];
  });
}

/** The words of a text bubble: its rich text, or in old files its plain text or HTML. */
export function richTextOf(content: Part | null | undefined): string {
  if (Array.isArray(content?.richText) && content.richText.length > 0)
    return content.richText.flatMap((part) => linesOf(part, 0)).join("\n");
  if (typeof content?.plainText === "string") return content.plainText;
  return typeof content?.html === "string" ? content.html.replace(/<[^<>]*>/g, " ") : "";
}
