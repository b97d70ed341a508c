import { type CSSProperties, type KeyboardEvent, useEffect, useRef } from "react";
import { meetingsTexts } from "../../i18n/areas/meetingsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import styles from "../../people/grid/PeopleGrid.module.css";
import { rowHeight } from "../../people/grid/rowHeight.ts";
import { rowKey } from "../../people/grid/rowKey.ts";
import { heightOf } from "../../people/grid/rowPlaces.ts";
import { useRowRange } from "../../people/grid/useRowRange.ts";
import { meetingsStore } from "../view/meetingsStore.ts";
import { openMeeting } from "../view/openMeeting.ts";
import { useShownMeetings } from "../view/useShownMeetings.ts";
import { MeetingRow } from "./MeetingRow.tsx";
import { MeetingsHead } from "./MeetingsHead.tsx";

const tracks = "1.8fr 1.3fr 1.8fr 1fr 1.1fr 132px";

/** The meetings as a table that is worked with the arrow keys. Only the rows in view are there. */
export function MeetingsGrid() {
  const t = useTexts(meetingsTexts);
  const scroller = useRef<HTMLDivElement>(null);
  const focusing = useRef(false);
  const shown = useShownMeetings();
  const opened = meetingsStore((state) => state.opened);
  const wanted = meetingsStore((state) => state.active);
  const active = Math.max(
    0,
    shown.findIndex(({ id }) => id === wanted),
  );
  const { first, end, top } = useRowRange(scroller, shown.length);
  useEffect(() => {
    if (!focusing.current) return;
    focusing.current = false;
    scroller.current?.querySelector<HTMLElement>(`[data-row="${active}"]`)?.focus({ preventScroll: true });
  });

  function key(event: KeyboardEvent<HTMLElement>): void {
    const asked = rowKey(event);
    if (asked === "close") {
      meetingsStore.setState({ opened: undefined });
      return;
    }
    const step = asked === "open" ? 0 : asked;
    if (step === undefined) return;
    const next = shown[Math.min(shown.length - 1, Math.max(0, active + step))];
    if (!next) return;
    event.preventDefault();
    if (asked === "open") openMeeting(next.id);
    else {
      focusing.current = true;
      meetingsStore.setState({ active: next.id });
      bringIntoView(scroller.current, shown.indexOf(next));
    }
  }

  const drawn = Array.from({ length: Math.min(end, shown.length) - first }, (_, index) => first + index);
  const isSeen = active >= first && active < end;
  // The row with the focus stays when it is scrolled away: without it the arrow keys would have nowhere to start.
  if (!isSeen && active < shown.length) drawn.push(active);
  return (
    <div ref={scroller} className={styles.scroller} data-part>
      {/* biome-ignore lint/a11y/useSemanticElements: a table cannot leave out the rows that are not in view */}
      <div
        role="grid"
        aria-label={t.title}
        aria-rowcount={shown.length + 1}
        aria-colcount={6}
        tabIndex={-1}
        className={styles.grid}
        style={{ "--tracks": tracks, "--gaps": 5, "--least": "700px" } as CSSProperties}
        onKeyDown={key}
      >
        <MeetingsHead />
        {/* biome-ignore lint/a11y/useSemanticElements: see above */}
        <div role="rowgroup" className={styles.rows} style={{ height: heightOf(shown.length) }}>
          {drawn.map((index) => {
            const meeting = shown[index];
            return (
              meeting && (
                <MeetingRow
                  key={meeting.id}
                  index={index}
                  top={index === active && !isSeen ? -rowHeight : top + (index - first) * rowHeight}
                  active={index === active}
                  opened={opened === meeting.id}
                  meeting={meeting}
                />
              )
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** Brings a row into view, below the head that sticks to the top. */
function bringIntoView(scroller: HTMLElement | null, index: number): void {
  if (scroller === null) return;
  const at = index * rowHeight;
  const room = scroller.clientHeight - 3 * rowHeight;
  if (at < scroller.scrollTop) scroller.scrollTop = at;
  else if (at > scroller.scrollTop + room) scroller.scrollTop = at - room;
}
