import { h } from "./h.ts";
import { type IconName, icon } from "./icon.ts";

/** A button that shows a drawing and is called `label`. */
export function iconButton(
  name: IconName,
  label: string,
  onclick?: () => void,
  kind = "icon",
): HTMLButtonElement {
  const type = onclick ? "button" : "submit";
  return h("button", { type, class: kind, "aria-label": label, title: label, onclick }, icon(name));
}
