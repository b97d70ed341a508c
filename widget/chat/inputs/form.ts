import { type Child, h } from "../../view/h.ts";

/** A form that hands over what was given instead of leaving the page; refusals are the dialogue's, not the browser's. */
export function form(send: () => void, ...children: readonly Child[]): HTMLFormElement {
  return h(
    "form",
    {
      novalidate: true,
      onsubmit(event) {
        event.preventDefault();
        send();
      },
    },
    ...children,
  );
}
