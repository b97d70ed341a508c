import type { Attributes } from "#shared/dialogue/value.ts";
import { peopleStore } from "./peopleStore.ts";

/** What the list has of a person, if he is in a part of it that was read. */
export function listedPerson(id: number): Attributes | undefined {
  for (const page of peopleStore.getState().pages.values()) {
    const person = page.find((one) => one["lead.id"] === id);
    if (person) return person;
  }
  return undefined;
}
