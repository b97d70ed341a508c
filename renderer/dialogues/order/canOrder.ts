import type { ListView } from "../listView.ts";

/** Whether the rows stand in the order in which dialogues win, so that moving one means something. */
export function canOrder({ type, sort }: ListView): boolean {
  return type === "dialogue" && sort.key === "priority" && !sort.descending;
}
