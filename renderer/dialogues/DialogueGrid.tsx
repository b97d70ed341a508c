import { useEffect, useRef } from "react";
import type { DialogueSummary } from "#shared/ipc/contract.ts";
import { loadEditor } from "../app/loadEditor.ts";
import { loadEditorSoon } from "../app/loadEditorSoon.ts";
import { dialoguesTexts } from "../i18n/areas/dialoguesTexts.ts";
import { flowsTexts } from "../i18n/areas/flowsTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import styles from "./DialogueGrid.module.css";
import { DialogueRow } from "./DialogueRow.tsx";
import { GridHead } from "./GridHead.tsx";
import { gridKey } from "./gridKey.ts";
import { listStore } from "./listStore.ts";
import { rowHeight } from "./rowHeight.ts";
import { useNow } from "./useNow.ts";
import { useRowWindow } from "./useRowWindow.ts";

/** The dialogues as a table that is worked with the arrow keys. Only the rows in view are there. */
export function DialogueGrid({ rows }: { readonly rows: readonly DialogueSummary[] }) {
  const t = useTexts(dialoguesTexts);
  const { flows } = useTexts(flowsTexts);
  const inFlows = listStore(({ view }) => view.type === "flow");
  const scroller = useRef<HTMLDivElement>(null);
  const active = listStore((state) => state.active);
  const gap = listStore((state) => state.drag?.to);
  const anyTicked = listStore((state) => state.selected.size > 0);
  const activeIndex = Math.max(
    0,
    rows.findIndex(({ id }) => id === active),
  );
  const [first, end] = useRowWindow(scroller, rows.length);
  const now = useNow();
  useEffect(() => scrollIntoView(scroller.current, activeIndex), [activeIndex]);
  const inView = rows.slice(first, end);
  const activeRow = rows[activeIndex];
  // The row with the focus stays when it is scrolled away: without it the arrow keys would have nowhere to start.
  const drawn =
    activeRow !== undefined && (activeIndex < first || activeIndex >= end) ? [...inView, activeRow] : inView;
  return (
    <div ref={scroller} className={styles.scroller} data-part>
      {/* biome-ignore lint/a11y/useSemanticElements: a table cannot leave out the rows that are not in view */}
      <div
        role="grid"
        aria-label={inFlows ? flows : t.title}
        aria-multiselectable="true"
        aria-rowcount={rows.length + 1}
        tabIndex={-1}
        className={styles.grid}
        data-ticking={anyTicked || undefined}
        data-type={inFlows ? "flow" : "dialogue"}
        onPointerOver={loadEditorSoon}
        onFocus={loadEditor}
        onKeyDown={(event) => {
          if (gridKey(event.nativeEvent)) event.preventDefault();
        }}
      >
        <GridHead />
        {/* biome-ignore lint/a11y/useSemanticElements: see above */}
        <div role="rowgroup" className={styles.rows} style={{ height: rows.length * rowHeight }}>
          {drawn.map((dialogue) => {
            const index = dialogue === activeRow ? activeIndex : first + inView.indexOf(dialogue);
            return (
              <DialogueRow
                key={dialogue.id}
                dialogue={dialogue}
                index={index}
                active={index === activeIndex}
                now={now}
              />
            );
          })}
          {gap !== undefined && <div className={styles.gap} style={{ top: gap * rowHeight }} />}
        </div>
      </div>
    </div>
  );
}

/** Brings a row into view, below the head that sticks to the top. */
function scrollIntoView(scroller: HTMLElement | null, index: number): void {
  if (scroller === null) return;
  const top = index * rowHeight;
  const room = scroller.clientHeight - 2 * rowHeight;
  if (top < scroller.scrollTop) scroller.scrollTop = top;
  else if (top > scroller.scrollTop + room) scroller.scrollTop = top - room;
}
