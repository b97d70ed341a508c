import { dayOf } from "#shared/scheduling/time/dayOf.ts";
import { meetingsTexts } from "../../i18n/areas/meetingsTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { meetingsStore } from "../view/meetingsStore.ts";
import { ownClock } from "../view/ownClock.ts";
import { CalendarHead } from "./CalendarHead.tsx";
import styles from "./calendar.module.css";
import { EntryButton } from "./EntryButton.tsx";
import { lanesOf } from "./lanesOf.ts";
import { useEntries } from "./useEntries.ts";
import { useEntryKeys } from "./useEntryKeys.ts";
import { weekOf } from "./weekOf.ts";

/** Pixels an hour is tall; `calendar.module.css` has the same number. */
const hour = 48;
const day = 86_400_000;

/** The meetings of a week, each as tall as it is long. */
export function WeekView() {
  const t = useTexts(meetingsTexts);
  const language = useLanguage();
  const at = meetingsStore(({ view }) => view.at);
  const now = meetingsStore((state) => state.now);
  const zone = ownClock();
  const first = weekOf(dayOf(at, zone), language);
  const entries = useEntries(first, 7);
  const { current, onKeyDown } = useEntryKeys(entries);
  const from = Math.min(8, ...entries.map((entry) => Math.floor(entry.from / 60)));
  const until = Math.max(18, ...entries.map((entry) => Math.ceil(entry.to / 60)));
  const hours = Array.from({ length: until - from }, (_, index) => from + index);
  const date = new Intl.DateTimeFormat(language, {
    timeZone: "UTC",
    day: "numeric",
    month: "long",
    year: "numeric",
  });
  const head = new Intl.DateTimeFormat(language, { timeZone: "UTC", weekday: "short", day: "numeric" });
  const clock = new Intl.DateTimeFormat(language, { timeZone: "UTC", hour: "numeric" });
  return (
    <>
      <CalendarHead title={date.formatRange(first * day, (first + 6) * day)} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: its buttons have the focus */}
      <div className={styles.scroller} data-part onKeyDown={onKeyDown}>
        <div className={styles.week}>
          <div className={styles.hours} style={{ height: (until - from) * hour }} aria-hidden>
            {hours.map((one) => (
              <span key={one}>{clock.format(one * 3_600_000)}</span>
            ))}
          </div>
          {Array.from({ length: 7 }, (_, index) => {
            const here = entries.filter((entry) => entry.day === first + index);
            const lanes = lanesOf(here.map(({ meeting, ...place }) => ({ id: meeting.id, ...place })));
            const name = head.format((first + index) * day);
            const isToday = dayOf(now, zone) === first + index;
            return (
              <section key={name} className={styles.column} aria-label={`${name}: ${t.count(here.length)}`}>
                <h3 data-today={isToday || undefined}>{name}</h3>
                <div className={styles.day} style={{ height: (until - from) * hour }}>
                  {here.map(({ meeting, ...place }) => {
                    const { lane, lanes: all } = lanes.get(meeting.id) ?? { lane: 0, lanes: 1 };
                    return (
                      <EntryButton
                        key={meeting.id}
                        meeting={meeting}
                        current={meeting.id === current}
                        style={{
                          position: "absolute",
                          top: (place.from / 60 - from) * hour,
                          height: ((place.to - place.from) / 60) * hour - 2,
                          insetInlineStart: `${(lane / all) * 100}%`,
                          width: `calc(${100 / all}% - 3px)`,
                        }}
                      />
                    );
                  })}
                </div>
              </section>
            );
          })}
        </div>
      </div>
    </>
  );
}
