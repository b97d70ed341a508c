import type { Said } from "../nodes/NodeView.ts";
import { h } from "./h.ts";
import { richText } from "./richText.ts";

/** A message of the dialogue. */
export function bubble({ rich }: Said): HTMLElement {
  return h("div", { class: "bubble" }, ...richText(rich));
}
