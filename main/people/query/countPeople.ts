import type { Condition } from "#shared/dialogue/condition.ts";
import { countOnes } from "./countOnes.ts";
import { maskOf } from "./maskOf.ts";
import type { PeopleReader } from "./PeopleReader.ts";
import type { QueryContext } from "./QueryContext.ts";

/** Of how many people a condition holds, and how many there are. `checkWanted` throws once nobody wants to know any more. */
export function countPeople(
  condition: Condition,
  reader: PeopleReader,
  context: QueryContext,
  checkWanted?: () => void,
): { readonly count: number; readonly of: number } {
  const maskIn = maskOf(condition, reader, context);
  let count = 0;
  let of = 0;
  for (const block of reader.blocks()) {
    checkWanted?.();
    count += countOnes(maskIn(block));
    of += block.alive;
  }
  return { count, of };
}
