import type { Filling } from "./Filling.ts";

/** How many forms of a conversation are sent at most: one more where a meeting was asked for, which cannot wait. */
export function mostForms({ asks }: Pick<Filling, "asks">): number {
  return asks ? 3 : 2;
}
