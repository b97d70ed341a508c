import type { Piece } from "./Piece.ts";

/**
 * A mark of a passage: a piece, or the edge of a way. `if` opens, `elseif` and `else` go on with another way of it, `end`
 * closes; `link` opens a link whose body follows up to its `end`.
 */
export type Token =
  | { readonly kind: "piece"; readonly piece: Piece }
  | { readonly kind: "if" | "elseif"; readonly when: string }
  | { readonly kind: "else" }
  | { readonly kind: "link"; readonly label: string; readonly target: string }
  | { readonly kind: "hook" }
  | { readonly kind: "end" };
