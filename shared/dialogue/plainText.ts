import type { Inline, RichText } from "./richText.ts";

function inlineText(parts: readonly Inline[]): string {
  return parts
    .map((part) => {
      if (typeof part === "string") return part;
      if ("bold" in part) return inlineText(part.bold);
      if ("italic" in part) return inlineText(part.italic);
      const label = inlineText(part.content);
      return label === part.link ? label : `${label} (${part.link})`;
    })
    .join("");
}

/** A rich text without its formatting: one line a line or list item; links with their address in brackets. */
export function plainText(rich: RichText): string {
  return rich
    .map((block) =>
      "lines" in block
        ? block.lines.map(inlineText).join("\n")
        : block.items
            .map((item, index) => (block.list === "bullet" ? "- " : `${index + 1}. `) + inlineText(item))
            .join("\n"),
    )
    .join("\n");
}
