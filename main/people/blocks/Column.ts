import type { Words } from "./Words.ts";

/** A field of the people of a block. `codes`: by place; 0 is none, `n` is word `n - 1`. */
export type Column = { readonly codes: Uint16Array; readonly words: Words };
