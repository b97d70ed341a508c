import type { noteColors } from "#shared/dialogue/note.ts";
import type { NodeKind } from "#shared/nodes/nodeKinds.ts";

/** The colours of a drawing, as CSS colours. `kinds`: of a card's sign, strong and soft. */
export type DrawingColors = {
  readonly canvas: string;
  readonly surface: string;
  readonly sunken: string;
  readonly border: string;
  readonly text: string;
  readonly muted: string;
  readonly faint: string;
  readonly kinds: { readonly [Kind in NodeKind | "group"]: readonly [strong: string, soft: string] };
  readonly notes: { readonly [Color in (typeof noteColors)[number]]: string };
};
