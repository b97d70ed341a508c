import type { Passage } from "./Passage.ts";

/** A Twine story: `start` names the passage at which it begins, `format` the dialect of its macros. */
export type Story = {
  readonly name: string;
  readonly start?: string;
  readonly format?: string;
  readonly passages: readonly Passage[];
};
