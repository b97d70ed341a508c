import { loadPeopleSoon } from "./loadPeopleSoon.ts";
import { peopleStore } from "./peopleStore.ts";

/** Looks for people by words. */
export function setSearch(search: string): void {
  peopleStore.setState(({ view }) => ({ view: { ...view, search }, active: 0 }));
  loadPeopleSoon();
}
