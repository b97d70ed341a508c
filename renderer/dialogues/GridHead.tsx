import { ArrowDown, ArrowUp } from "lucide-react";
import { dialoguesTexts } from "../i18n/areas/dialoguesTexts.ts";
import { flowsTexts } from "../i18n/areas/flowsTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { classNames } from "../ui/classNames.ts";
import styles from "./DialogueGrid.module.css";
import { listStore } from "./listStore.ts";
import type { SortKey } from "./listView.ts";
import { setView } from "./setView.ts";

/** The names of the columns; a click on one sorts by it, another click the other way round. */
export function GridHead() {
  const t = useTexts(dialoguesTexts);
  const { usedIn } = useTexts(flowsTexts);
  const flows = listStore(({ view }) => view.type === "flow");
  return (
    // biome-ignore lint/a11y/useSemanticElements: see DialogueGrid
    // biome-ignore lint/a11y/useFocusableInteractive: its buttons have the focus
    <div role="row" aria-rowindex={1} className={classNames(styles.line, styles.head)}>
      <Plain label={t.select(t.all)} hidden />
      <Sortable column="name" />
      {flows ? (
        <Plain label={usedIn} />
      ) : (
        <>
          <Sortable column="status" />
          <Plain label={t.columns.reach} />
          <Sortable column="priority" />
        </>
      )}
      <Plain label={t.columns.languages} column="languages" />
      <Sortable column="cards" />
      <Sortable column="updatedAt" />
      <Plain label={t.actionsColumn} hidden />
    </div>
  );
}

type PlainProps = { readonly label: string; readonly hidden?: boolean; readonly column?: string };

function Plain({ label, hidden = false, column }: PlainProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see DialogueGrid
    // biome-ignore lint/a11y/useFocusableInteractive: nothing to do here
    <div role="columnheader" data-column={column}>
      <span className={hidden ? "visually-hidden" : undefined}>{label}</span>
    </div>
  );
}

function Sortable({ column }: { readonly column: SortKey }) {
  const t = useTexts(dialoguesTexts);
  const sort = listStore(({ view }) => view.sort);
  const here = sort.key === column;
  const Arrow = sort.descending ? ArrowDown : ArrowUp;
  // What one wants to see first: the newest and the biggest, but names from A.
  const descending = here ? !sort.descending : column === "updatedAt" || column === "cards";
  return (
    // biome-ignore lint/a11y/useSemanticElements: see DialogueGrid
    // biome-ignore lint/a11y/useFocusableInteractive: its button has the focus
    <div
      role="columnheader"
      aria-sort={here ? (sort.descending ? "descending" : "ascending") : "none"}
      data-column={column}
    >
      <button type="button" onClick={() => setView({ sort: { key: column, descending } })}>
        {t.columns[column]}
        {here && <Arrow size={13} aria-hidden />}
      </button>
    </div>
  );
}
