import { h } from "../view/h.ts";

/** One of which one can be chosen. */
export type Chip = { readonly value: string; readonly label: string };

/** A set of which one is chosen, with the arrow keys, too: the browser's own radio buttons. */
export function chips(
  name: string,
  legend: string,
  choices: readonly Chip[],
  onPick: (value: string) => void,
) {
  return h(
    "fieldset",
    {
      class: "chips",
      onchange(event) {
        onPick((event.target as HTMLInputElement).value);
      },
    },
    h("legend", {}, legend),
    h(
      "div",
      {},
      ...choices.map(({ value, label }) =>
        h("label", {}, h("input", { type: "radio", name, value }), h("span", {}, label)),
      ),
    ),
  );
}
