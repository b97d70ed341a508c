import type { Inline, RichText } from "#shared/dialogue/richText.ts";
import { escapeHtml } from "../bundle/escapeHtml.ts";

/** A text with its formatting as HTML for a mail; which way it runs shows by its letters. */
export function invitationHtml(body: RichText, language: string): string {
  const blocks = body.map((block) => {
    if ("lines" in block) return `<p dir="auto">${block.lines.map(inline).join("<br>")}</p>`;
    const tag = block.list === "bullet" ? "ul" : "ol";
    const items = block.items.map((item) => `<li dir="auto">${inline(item)}</li>`);
    return `<${tag}>${items.join("")}</${tag}>`;
  });
  return `<div lang="${escapeHtml(language)}">${blocks.join("")}</div>`;
}

function inline(parts: readonly Inline[]): string {
  return parts
    .map((part) => {
      if (typeof part === "string") return escapeHtml(part);
      if ("bold" in part) return `<b>${inline(part.bold)}</b>`;
      if ("italic" in part) return `<i>${inline(part.italic)}</i>`;
      return `<a href="${escapeHtml(part.link)}">${inline(part.content)}</a>`;
    })
    .join("");
}
