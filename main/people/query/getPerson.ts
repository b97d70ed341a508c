import type { Attributes } from "#shared/dialogue/value.ts";
import { findPlaces } from "../blocks/findPlaces.ts";
import type { PeopleReader } from "./PeopleReader.ts";
import { readAttributes } from "./readAttributes.ts";

/** Everything that is known of a person; null if nobody of that id is kept. */
export function getPerson(id: number, reader: PeopleReader): Attributes | null {
  for (const [block, [found]] of findPlaces(reader.db, [id]))
    if (found !== undefined) return readAttributes(reader, block, [found.place])[0] ?? null;
  return null;
}
