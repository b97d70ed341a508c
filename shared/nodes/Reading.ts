import type { Refusal } from "../engine/effect.ts";

/** What became of something typed: the value to store, or why it was not taken. */
export type Reading = { readonly value: string | number | boolean } | { readonly refuse: Refusal };
