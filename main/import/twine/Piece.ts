import type { PassageLink } from "./PassageLink.ts";

/** A value that a story writes into a variable, as it stands there. */
export type Assignment = { readonly variable: string; readonly value: string };

/** A way that is taken when the first of its conditions holds; what stands in the way of `else` has none. */
export type Way = { readonly when: string | undefined; readonly pieces: readonly Piece[] };

/** A part of a passage. `show`: the value of a variable; `go`: on to another passage at once; `include`: what it says. */
export type Piece =
  | { readonly kind: "words"; readonly words: string }
  | { readonly kind: "show"; readonly variable: string; readonly written: string }
  | { readonly kind: "link"; readonly link: PassageLink }
  | { readonly kind: "set"; readonly set: Assignment }
  | { readonly kind: "ask"; readonly variable: string; readonly words: string }
  | { readonly kind: "go"; readonly target: string }
  | { readonly kind: "include"; readonly target: string }
  | { readonly kind: "ways"; readonly ways: readonly Way[] }
  | { readonly kind: "code"; readonly code: string };
