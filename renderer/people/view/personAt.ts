import type { Attributes } from "#shared/dialogue/value.ts";
import { pageSize } from "./pageSize.ts";
import type { PeopleState } from "./peopleStore.ts";

/** The person in a row of the list; undefined while that is not read. */
export function personAt({ pages }: Pick<PeopleState, "pages">, index: number): Attributes | undefined {
  return pages.get(Math.floor(index / pageSize))?.[index % pageSize];
}
