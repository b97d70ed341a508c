import { type CSSProperties, type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import { attributesStore } from "../../attributes/attributesStore.ts";
import { peopleTexts } from "../../i18n/areas/peopleTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { preferencesStore } from "../../settings/preferencesStore.ts";
import { openPerson } from "../person/openPerson.ts";
import { peopleStore } from "../view/peopleStore.ts";
import { personAt } from "../view/personAt.ts";
import { columnWidths } from "./columnWidths.ts";
import { moveActive } from "./moveActive.ts";
import styles from "./PeopleGrid.module.css";
import { PeopleHead } from "./PeopleHead.tsx";
import { PersonRow } from "./PersonRow.tsx";
import { rowHeight } from "./rowHeight.ts";
import { rowKey } from "./rowKey.ts";
import { heightOf, offsetOf, scrollTo } from "./rowPlaces.ts";
import { usePagesOf } from "./usePagesOf.ts";
import { useRowRange } from "./useRowRange.ts";

/** The people as a table that is worked with the arrow keys. Only the rows in view are there. */
export function PeopleGrid() {
  const t = useTexts(peopleTexts);
  const scroller = useRef<HTMLDivElement>(null);
  const focusing = useRef(false);
  const count = peopleStore(({ counted }) => counted?.count ?? 0);
  const answered = peopleStore((state) => state.answered);
  const pages = peopleStore((state) => state.pages);
  const active = peopleStore((state) => state.active);
  const opened = peopleStore((state) => state.opened);
  const columns = preferencesStore((state) => state.peopleColumns);
  const entries = attributesStore((state) => state.entries);
  const kept = preferencesStore((state) => state.peopleWidths);
  const [dragged, setDragged] = useState<Readonly<Record<string, number>>>();
  const { tracks, atLeast } = columnWidths(columns, entries, { ...kept, ...dragged });
  const { first, end, top } = useRowRange(scroller, count);
  usePagesOf(first, end);
  // Other people begin at the top; the same ones, read anew, stay where they are.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was asked for is why
  useLayoutEffect(() => {
    if (scroller.current && peopleStore.getState().active === 0) scroller.current.scrollTop = 0;
  }, [answered]);
  useLayoutEffect(() => bringIntoView(scroller.current, active, count), [active, count]);
  useEffect(() => {
    if (!focusing.current) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-row="${active}"]`);
    if (!row) return;
    focusing.current = false;
    row.focus({ preventScroll: true });
  });

  function key(event: KeyboardEvent<HTMLElement>): void {
    const asked = rowKey(event);
    if (asked === undefined) return;
    event.preventDefault();
    if (asked === "open") openPerson(active);
    else if (asked === "close") peopleStore.setState({ opened: undefined });
    else {
      focusing.current = true;
      moveActive(asked);
    }
  }

  const drawn = Array.from({ length: end - first }, (_, index) => first + index);
  const isSeen = active >= first && active < end;
  // The row with the focus stays when it is scrolled away: without it the arrow keys would have nowhere to start.
  if (!isSeen && active < count) drawn.push(active);
  return (
    <div ref={scroller} className={styles.scroller} data-part>
      {/* biome-ignore lint/a11y/useSemanticElements: a table cannot leave out the rows that are not in view */}
      <div
        role="grid"
        aria-label={t.title}
        aria-rowcount={count + 1}
        aria-colcount={columns.length}
        tabIndex={-1}
        className={styles.grid}
        style={
          { "--tracks": tracks, "--gaps": columns.length - 1, "--least": `${atLeast}px` } as CSSProperties
        }
        onKeyDown={key}
      >
        <PeopleHead columns={columns} widths={kept} onDrag={setDragged} />
        {/* biome-ignore lint/a11y/useSemanticElements: see above */}
        <div role="rowgroup" className={styles.rows} style={{ height: heightOf(count) }}>
          {drawn.map((index) => {
            const person = personAt({ pages }, index);
            return (
              <PersonRow
                key={index}
                index={index}
                top={index === active && !isSeen ? -rowHeight : top + (index - first) * rowHeight}
                active={index === active}
                opened={opened !== undefined && person?.["lead.id"] === opened}
                person={person}
                columns={columns}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** Brings a row into view, below the head that sticks to the top. */
function bringIntoView(scroller: HTMLElement | null, index: number, count: number): void {
  if (scroller === null) return;
  const { scrollTop, clientHeight } = scroller;
  const offset = offsetOf(scrollTop, clientHeight, count);
  const at = index * rowHeight;
  const room = clientHeight - 3 * rowHeight;
  if (at < offset) scroller.scrollTop = scrollTo(at, clientHeight, count);
  else if (at > offset + room) scroller.scrollTop = scrollTo(at - room, clientHeight, count);
}
