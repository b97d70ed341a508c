import type { Attributes } from "#shared/dialogue/value.ts";
import { firstOwnPerson } from "#shared/people/firstOwnPerson.ts";
import { findPlaces } from "../blocks/findPlaces.ts";
import type { PeopleReader } from "../query/PeopleReader.ts";
import { readAttributes } from "../query/readAttributes.ts";

/** Everybody whom only Parley knows, with all that is known of them. */
export function listOwn(reader: PeopleReader): Attributes[] {
  const ids = reader.db
    .prepare<[number], number>("SELECT id FROM people WHERE id >= ?")
    .pluck()
    .all(firstOwnPerson);
  return [...findPlaces(reader.db, ids)].flatMap(([block, places]) =>
    readAttributes(
      reader,
      block,
      places.map(({ place }) => place),
    ),
  );
}
