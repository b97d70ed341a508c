import { h } from "../view/h.ts";
import { type DocumentIconName, documentIcon } from "./documentIcon.ts";

/** A button of the document viewer: a drawing, called `label`. */
export function toolButton(name: DocumentIconName, label: string, onclick: () => void): HTMLButtonElement {
  return h(
    "button",
    { type: "button", class: "icon", "aria-label": label, title: label, onclick },
    documentIcon(name),
  );
}
