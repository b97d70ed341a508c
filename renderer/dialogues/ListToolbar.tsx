import { Files, Search, X } from "lucide-react";
import { openFindAll } from "../find/openFindAll.ts";
import { dialoguesTexts } from "../i18n/areas/dialoguesTexts.ts";
import { findTexts } from "../i18n/areas/findTexts.ts";
import { flowsTexts } from "../i18n/areas/flowsTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { IconButton } from "../ui/IconButton.tsx";
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
      <search className={styles.search}>
        <Search size={15} aria-hidden className={styles.glass} />
        <input
          id={searchFieldId}
          type="text"
          aria-label={search}
          placeholder={search}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => setView({ query: event.target.value })}
          onKeyDown={(event) => {
            if (event.key === "Escape") setView({ query: "" });
            if (event.key !== "ArrowDown" && event.key !== "Enter") return;
            event.preventDefault();
            moveActive(Number.NEGATIVE_INFINITY, false);
            focusActiveRow();
          }}
        />
        {query !== "" && (
          <IconButton size="small" label={t.clearSearch} icon={X} onClick={() => setView({ query: "" })} />
        )}
      </search>
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
