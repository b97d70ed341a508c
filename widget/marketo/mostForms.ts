import type { Filling } from "./Filling.ts";

/** How many forms of a conversation are sent at most: one more for each time that a meeting was asked for, which cannot wait. */
export function mostForms({ asks, asked = 0 }: Pick<Filling, "asks" | "asked">): number {
  return 2 + asked + (asks ? 1 : 0);
}
