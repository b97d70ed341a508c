import { preferencesStore } from "../../settings/preferencesStore.ts";
import { savePreferences } from "../../settings/savePreferences.ts";
import { loadPeopleSoon } from "./loadPeopleSoon.ts";
import type { PeopleChange } from "./peopleHistory.ts";
import { peopleStore } from "./peopleStore.ts";

/** Shows the people that way; the columns are remembered. */
export function putChange({ where, sort, columns }: PeopleChange): void {
  if (columns !== preferencesStore.getState().peopleColumns)
    void savePreferences({ peopleColumns: [...columns] });
  const { view } = peopleStore.getState();
  if (where === view.where && sort === view.sort) return;
  peopleStore.setState({ view: { ...view, where, sort }, active: 0 });
  loadPeopleSoon();
}
