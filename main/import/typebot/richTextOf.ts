type Part = { readonly [key: string]: unknown };

const isPart = (value: unknown): value is Part => typeof value === "object" && value !== null;

/** What a run of Typebot's rich text says, with the formatting that a card knows. */
function inline(part: unknown): string {
  if (!isPart(part)) return "";
  if (typeof part.text === "string") {
    const mark = part.bold === true ? "**" : part.italic === true ? "*" : "";
    const words = part.text.trim();
    return mark === "" || words === "" ? part.text : part.text.replace(words, () => mark + words + mark);
  }
  const inside = inlineAll(part.children);
  return part.type === "a" && typeof part.url === "string" && /^[^\s()]+$/.test(part.url)
    ? `[${inside}](${part.url})`
    : inside;
}

function inlineAll(parts: unknown): string {
  return Array.isArray(parts) ? parts.map(inline).join("") : "";
}

function block(part: unknown): string {
  if (!isPart(part) || (part.type !== "ul" && part.type !== "ol")) return inline(part);
  const items = Array.isArray(part.children) ? part.children : [];
  return items.map((item, index) => (part.type === "ul" ? "- " : `${index + 1}. `) + inline(item)).join("\n");
}

/** The words of a text bubble: its rich text, or in old files its plain text or HTML. */
export function richTextOf(content: Part | null | undefined): string {
  if (Array.isArray(content?.richText) && content.richText.length > 0)
    return content.richText.map(block).join("\n");
  if (typeof content?.plainText === "string") return content.plainText;
  return typeof content?.html === "string" ? content.html.replace(/<[^<>]*>/g, " ") : "";
}
