import { h } from "../../view/h.ts";
import type { Said } from "../nodes/NodeView.ts";
import { richText } from "./richText.ts";

/** A message of the dialogue. */
export function bubble({ rich }: Said): HTMLElement {
  return h("div", { class: "bubble" }, ...richText(rich));
}
