import { preferencesStore } from "../../settings/preferencesStore.ts";
import type { PeopleChange } from "./peopleHistory.ts";
import { peopleStore } from "./peopleStore.ts";

/** What steps change, as it is now. */
export function presentChange(): PeopleChange {
  const { where, sort } = peopleStore.getState().view;
  const { peopleColumns: columns, peopleWidths: widths } = preferencesStore.getState();
  return { where, sort, columns, widths };
}
