import { changePeople } from "./changePeople.ts";
import { isFiltered } from "./isFiltered.ts";
import { peopleStore } from "./peopleStore.ts";
import { setSearch } from "./setSearch.ts";

/** Lists everybody again: no search, no filter. */
export function showEverybody(): void {
  setSearch("");
  if (isFiltered(peopleStore.getState().view.where)) changePeople("filter", { where: { all: [] } });
}
