import type { NodeKind } from "../nodes/nodeKinds.ts";

/** The kinds of cards that need the widget's `cards` file, so that visitors of other dialogues need not load it. */
export const lateKinds = [
  "branch",
  "split",
  "set",
  "document",
  "meeting",
  "webhook",
] as const satisfies readonly NodeKind[];

export type LateKind = (typeof lateKinds)[number];
