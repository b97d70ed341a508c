import { dayOf } from "#shared/scheduling/time/dayOf.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { dateFormat } from "../view/dateFormat.ts";
import { meetingsStore } from "../view/meetingsStore.ts";
import { ownClock } from "../view/ownClock.ts";
import { CalendarHead } from "./CalendarHead.tsx";
import styles from "./calendar.module.css";
import { mostLanes } from "./mostLanes.ts";
import { roomFor } from "./roomFor.ts";
import { useEntries } from "./useEntries.ts";
import { useEntryKeys } from "./useEntryKeys.ts";
import { WeekDay } from "./WeekDay.tsx";
import { weekOf } from "./weekOf.ts";

/** Pixels an hour is tall; `calendar.module.css` has the same number. */
const hour = 48;
const day = 86_400_000;

/** The meetings of a week, each as tall as it is long. */
export function WeekView() {
  const language = useLanguage();
  const at = meetingsStore(({ view }) => view.at);
  const first = weekOf(dayOf(at, ownClock()), language);
  const entries = useEntries(first, 7);
  const days = Array.from({ length: 7 }, (_, index) => {
    const here = entries.filter((entry) => entry.day === first + index);
    const stretches = here.map(({ meeting, ...place }) => ({ id: meeting.id, ...place }));
    return { date: first + index, here, room: roomFor(stretches, mostLanes) };
  });
  const { current, onKeyDown } = useEntryKeys(
    days.flatMap(({ here, room }) => here.filter(({ meeting }) => room.drawn.has(meeting.id))),
  );
  const [from, until] = entries.reduce(
    ([low, high], entry) => [
      Math.min(low, Math.floor(entry.from / 60)),
      Math.max(high, Math.ceil(entry.to / 60)),
    ],
    [8, 18],
  );
  const hours = Array.from({ length: until - from }, (_, index) => from + index);
  const title = dateFormat(language, {
    ...{ timeZone: "UTC", day: "numeric", month: "long", year: "numeric" },
  });
  const clock = dateFormat(language, { timeZone: "UTC", hour: "numeric" });
  return (
    <>
      <CalendarHead title={title.formatRange(first * day, (first + 6) * day)} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: its buttons have the focus */}
      <div className={styles.scroller} data-part onKeyDown={onKeyDown}>
        <div className={styles.week}>
          <div className={styles.hours} style={{ height: (until - from) * hour }} aria-hidden>
            {hours.map((one) => (
              <span key={one}>{clock.format(one * 3_600_000)}</span>
            ))}
          </div>
          {days.map(({ date, here, room }) => (
            <WeekDay key={date} {...{ date, entries: here, room, from, until, current }} />
          ))}
        </div>
      </div>
    </>
  );
}
