import type { CardLayout } from "../cardLayout.ts";
import type { BoxKind } from "../far/farColors.ts";

/** The layout of a box on the canvas: of a card, or of a collapsed group. */
export type BoxLayout = Omit<CardLayout, "kind"> & { readonly kind: BoxKind };
