import type { Condition } from "#shared/dialogue/condition.ts";
import type { Attributes } from "#shared/dialogue/value.ts";
import { fieldOfAttribute } from "#shared/marketo/fieldOfAttribute.ts";
import { countOnes } from "./countOnes.ts";
import { maskOf } from "./maskOf.ts";
import type { PeopleReader } from "./PeopleReader.ts";
import type { QueryContext } from "./QueryContext.ts";
import { readAttributes } from "./readAttributes.ts";
import { searchCondition } from "./searchCondition.ts";
import { type Found, type Hits, walkSorted } from "./walkSorted.ts";

/**
 * Which people, from which on and how many. `sort`: an attribute; without it by id. `attributes`: what is told of each besides his id,
 * everything if left out.
 */
export type PeopleQuery = {
  readonly where?: Condition | undefined;
  readonly search?: string | undefined;
  readonly sort?: { readonly attribute: string; readonly descending: boolean } | undefined;
  readonly attributes?: readonly string[] | undefined;
  readonly offset: number;
  readonly limit: number;
};

/** A page of people. `count`: of all that fit; `of`: of all that are kept. */
export type PeoplePage = { readonly count: number; readonly of: number; readonly people: Attributes[] };

/** A page of the people who fit, with what is known of them. `checkWanted` throws once nobody wants it any more. */
export function listPeople(
  query: PeopleQuery,
  reader: PeopleReader,
  context: QueryContext,
  checkWanted?: () => void,
): PeoplePage {
  const condition: Condition = { all: [query.where ?? { all: [] }, searchCondition(query.search ?? "")] };
  const maskIn = maskOf(condition, reader, context);
  let count = 0;
  let of = 0;
  const hits = reader.blocks().map((block): Hits => {
    checkWanted?.();
    const mask = maskIn(block);
    count += countOnes(mask);
    of += block.alive;
    return { block, mask };
  });
  const field = fieldOfAttribute(query.sort?.attribute ?? "lead.id") ?? "id";
  const sort = { field, descending: query.sort?.descending ?? false };
  const page: Found[] = [];
  const end = query.offset + query.limit;
  let at = 0;
  if (query.offset < count && query.limit > 0)
    for (const found of walkSorted(hits, sort, reader, checkWanted)) {
      if (at >= query.offset) page.push(found);
      at += 1;
      if (at >= end) break;
    }
  return { count, of, people: readPage(page, reader, query.attributes) };
}

/** Block by block, as the people of one are read together. */
function readPage(
  page: readonly Found[],
  reader: PeopleReader,
  attributes: readonly string[] | undefined,
): Attributes[] {
  const people: Attributes[] = page.map(() => ({}));
  for (const block of new Set(page.map((found) => found.block))) {
    const those = [...page.entries()].filter(([, found]) => found.block === block);
    const read = readAttributes(
      reader,
      block,
      those.map(([, { place }]) => place),
      attributes,
    );
    those.forEach(([at], index) => {
      people[at] = read[index] ?? {};
    });
  }
  return people;
}
