/**
 * The words of a field in a block, most of them once: UTF-8, one after the other. Word `n` (from 0) lies between `starts[n]` and
 * `starts[n + 1]`.
 */
export type Words = { readonly bytes: Buffer; readonly starts: Uint32Array };
