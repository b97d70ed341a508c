/** Every kind of card, in the order of the palette. */
export const nodeKinds = [
  "start",
  "message",
  "question",
  "capture",
  "branch",
  "split",
  "set",
  "goal",
  "link",
  "document",
  "meeting",
  "webhook",
  "flow",
  "end",
] as const;

export type NodeKind = (typeof nodeKinds)[number];
