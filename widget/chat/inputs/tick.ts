import { h } from "../../view/h.ts";

/** A box to tick, and its label. */
export function tick(label: string): { readonly box: HTMLInputElement; readonly element: HTMLElement } {
  const box = h("input", { type: "checkbox", "aria-describedby": "refusal" });
  return { box, element: h("label", { class: "tick" }, box, h("span", {}, label)) };
}
