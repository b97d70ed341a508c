import type { Dialogue } from "../../dialogue/dialogue.ts";
import { uniqueIds } from "../../dialogue/uniqueIds.ts";

/** `wish`, or the first of `wish-2`, `wish-3`, … that no card and no connection has. */
export function freeId({ nodes, edges }: Dialogue, wish: string): string {
  const taken = new Set([...nodes, ...edges].map(({ id }) => id));
  return uniqueIds([wish], [...taken])[0] ?? wish;
}
