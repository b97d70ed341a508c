import { Files } from "lucide-react";
import { openFindAll } from "../find/openFindAll.ts";
import { dialoguesTexts } from "../i18n/areas/dialoguesTexts.ts";
import { findTexts } from "../i18n/areas/findTexts.ts";
import { flowsTexts } from "../i18n/areas/flowsTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { SearchField } from "../ui/SearchField.tsx";
import { focusActiveRow } from "./focusActiveRow.ts";
import styles from "./ListToolbar.module.css";
import { listStore } from "./listStore.ts";
import { moveActive } from "./moveActive.ts";
import { SelectionBar } from "./SelectionBar.tsx";
import { StatusFilter } from "./StatusFilter.tsx";
import { searchFieldId } from "./searchFieldId.ts";
import { setView } from "./setView.ts";
import { TypeFilter } from "./TypeFilter.tsx";

/** Search and filter; while rows are ticked, what can be done with them instead. */
export function ListToolbar() {
  const t = useTexts(dialoguesTexts);
  const { findAll } = useTexts(findTexts);
  const query = listStore(({ view }) => view.query);
  const type = listStore(({ view }) => view.type);
  const { search: searchFlows } = useTexts(flowsTexts);
  const search = type === "flow" ? searchFlows : t.search;
  const ticked = listStore(({ selected }) => selected.size > 0);
  return (
    <div className={styles.toolbar} data-part>
      <TypeFilter />
      <SearchField
        id={searchFieldId}
        label={search}
        clearLabel={t.clearSearch}
        value={query}
        onChange={(next) => setView({ query: next })}
        onLeave={() => {
          moveActive(Number.NEGATIVE_INFINITY, false);
          focusActiveRow();
        }}
      />
      <IconButton
        icon={Files}
        label={findAll}
        command="dialogues.findAll"
        onClick={() => openFindAll(query.trim() === "" ? {} : { query })}
      />
      {ticked ? <SelectionBar /> : type === "dialogue" && <StatusFilter />}
    </div>
  );
}
