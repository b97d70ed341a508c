import { noteColors } from "#shared/dialogue/note.ts";
import { type NodeKind, nodeKinds } from "#shared/nodes/nodeKinds.ts";

/** The colours and the font of the far view, as a canvas takes them. */
export type FarColors = {
  readonly font: string;
  readonly canvas: string;
  readonly surface: string;
  readonly border: string;
  readonly wire: string;
  readonly text: string;
  readonly accent: string;
  readonly success: string;
  readonly danger: string;
  readonly warning: string;
  readonly kinds: { readonly [Kind in BoxKind]: string };
  readonly softKinds: { readonly [Kind in BoxKind]: string };
  readonly notes: { readonly [Color in NoteColor]: string };
};

/** What a box on the canvas is: a card of a kind, or a collapsed group. */
export type BoxKind = NodeKind | "group";

type NoteColor = (typeof noteColors)[number];

/** Reads the theme's colours where `element` stands. A canvas knows neither custom properties nor `light-dark()`. */
export function farColors(element: HTMLElement): FarColors {
  const probe = document.createElement("span");
  element.append(probe);
  const read = (name: string) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const ofKinds = (suffix: string) =>
    Object.fromEntries(
      [...nodeKinds, "group"].map((kind) => [kind, read(`kind-${kind}${suffix}`)]),
    ) as FarColors["kinds"];
  const colors = {
    font: getComputedStyle(element).fontFamily,
    canvas: read("canvas"),
    surface: read("surface"),
    border: read("border-strong"),
    wire: read("text-faint"),
    text: read("text"),
    accent: read("accent"),
    success: read("success"),
    danger: read("danger"),
    warning: read("warning"),
    kinds: ofKinds(""),
    softKinds: ofKinds("-soft"),
    notes: Object.fromEntries(
      noteColors.map((color) => [color, read(`note-${color}`)]),
    ) as FarColors["notes"],
  };
  probe.remove();
  return colors;
}
