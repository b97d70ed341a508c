import type { Attributes } from "#shared/dialogue/value.ts";
import { peopleStore } from "./peopleStore.ts";
import { personAt } from "./personAt.ts";

/** The person that the keyboard is on. */
export function activePerson(): Attributes | undefined {
  const state = peopleStore.getState();
  return personAt(state, state.active);
}
