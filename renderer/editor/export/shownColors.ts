import { noteColors } from "#shared/dialogue/note.ts";
import { nodeKinds } from "#shared/nodes/nodeKinds.ts";
import type { DrawingColors } from "./drawingColors.ts";

/** The colours of the theme that the studio shows right now, light or dark. */
export function shownColors(): DrawingColors {
  const probe = document.createElement("span");
  document.body.append(probe);
  const read = (token: string): string => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  };
  const colors = {
    canvas: read("canvas"),
    surface: read("surface"),
    sunken: read("surface-sunken"),
    border: read("border-strong"),
    text: read("text"),
    muted: read("text-muted"),
    faint: read("text-faint"),
    kinds: Object.fromEntries(
      [...nodeKinds, "group"].map((kind) => [
        kind,
        [read(`kind-${kind}`), read(`kind-${kind}-soft`)] as const,
      ]),
      // fromEntries loses that every kind is there
    ) as DrawingColors["kinds"],
    notes: Object.fromEntries(
      noteColors.map((color) => [color, read(`note-${color}`)]),
    ) as DrawingColors["notes"],
  };
  probe.remove();
  return colors;
}
