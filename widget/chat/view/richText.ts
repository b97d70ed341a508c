import type { Block, Inline, RichText } from "#shared/dialogue/richText.ts";
import { h } from "../../view/h.ts";
import { isFollowable } from "./isFollowable.ts";

function inline(part: Inline): Node | string {
  if (typeof part === "string") return part;
  if ("bold" in part) return h("strong", {}, ...part.bold.map(inline));
  if ("italic" in part) return h("em", {}, ...part.italic.map(inline));
  const content = part.content.map(inline);
  return isFollowable(part.link)
    ? h("a", { href: part.link, target: "_blank", rel: "noopener noreferrer" }, ...content)
    : h("span", {}, ...content);
}

function block(one: Block): Node {
  if ("lines" in one)
    return h("p", {}, ...one.lines.flatMap((line, index) => [index > 0 && h("br"), ...line.map(inline)]));
  const items = one.items.map((item) => h("li", {}, ...item.map(inline)));
  return h(one.list === "bullet" ? "ul" : "ol", {}, ...items);
}

/** A text with its formatting, as elements; never as HTML. */
export function richText(rich: RichText): Node[] {
  return rich.map(block);
}
