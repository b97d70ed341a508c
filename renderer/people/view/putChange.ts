import { preferencesStore } from "../../settings/preferencesStore.ts";
import { savePreferences } from "../../settings/savePreferences.ts";
import { loadPeopleSoon } from "./loadPeopleSoon.ts";
import type { PeopleChange } from "./peopleHistory.ts";
import { peopleStore } from "./peopleStore.ts";

/** Shows the people that way; the columns and their widths are remembered. */
export function putChange({ where, sort, columns, widths }: PeopleChange): void {
  const { peopleColumns: shown, peopleWidths } = preferencesStore.getState();
  const others = columns.length !== shown.length || columns.some((column, index) => column !== shown[index]);
  if (others || widths !== peopleWidths)
    void savePreferences({ peopleColumns: [...columns], peopleWidths: { ...widths } });
  const { view } = peopleStore.getState();
  const same = where === view.where && sort === view.sort;
  if (!same) peopleStore.setState({ view: { ...view, where, sort }, active: 0 });
  // Of a column that was not there before nothing is read yet.
  if (!same || others) loadPeopleSoon();
}
