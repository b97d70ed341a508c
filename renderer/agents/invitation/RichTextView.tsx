import { createElement, type ReactNode } from "react";
import type { Block, Inline, RichText } from "#shared/dialogue/richText.ts";
import styles from "./invitation.module.css";

/** A text with its formatting, to look at: its links lead nowhere. */
export function RichTextView({ text, language }: { readonly text: RichText; readonly language: string }) {
  // nothing in it moves, so no part needs a key
  return createElement("div", { lang: language, className: styles.body }, ...text.map(block));
}

function block(part: Block): ReactNode {
  if ("lines" in part) {
    const lines = part.lines.flatMap((line, index) => [
      ...(index > 0 ? [<br key="break" />] : []),
      ...inlines(line),
    ]);
    return createElement("p", { dir: "auto" }, ...lines);
  }
  const items = part.items.map((item) => createElement("li", { dir: "auto" }, ...inlines(item)));
  return createElement(part.list === "bullet" ? "ul" : "ol", null, ...items);
}

function inlines(parts: readonly Inline[]): readonly ReactNode[] {
  return parts.map((part) => {
    if (typeof part === "string") return part;
    if ("bold" in part) return createElement("strong", null, ...inlines(part.bold));
    if ("italic" in part) return createElement("em", null, ...inlines(part.italic));
    return createElement("span", { className: styles.link, title: part.link }, ...inlines(part.content));
  });
}
