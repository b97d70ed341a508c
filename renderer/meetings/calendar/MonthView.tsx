import { dayOf } from "#shared/scheduling/time/dayOf.ts";
import { meetingsTexts } from "../../i18n/areas/meetingsTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { dateFormat } from "../view/dateFormat.ts";
import { meetingsStore } from "../view/meetingsStore.ts";
import { ownClock } from "../view/ownClock.ts";
import { setMeetingsView } from "../view/setMeetingsView.ts";
import { CalendarHead } from "./CalendarHead.tsx";
import styles from "./calendar.module.css";
import { EntryButton } from "./EntryButton.tsx";
import { noonOf } from "./noonOf.ts";
import { useEntries } from "./useEntries.ts";
import { useEntryKeys } from "./useEntryKeys.ts";
import { weekOf } from "./weekOf.ts";

const day = 86_400_000;
/** So many meetings a date; the others are in its week. */
const most = 3;

/** The meetings of a month, date by date. */
export function MonthView() {
  const t = useTexts(meetingsTexts);
  const language = useLanguage();
  const at = meetingsStore(({ view }) => view.at);
  const now = meetingsStore((state) => state.now);
  const zone = ownClock();
  const seen = dayOf(at, zone);
  const firstOfMonth = seen - new Date(seen * day).getUTCDate() + 1;
  const month = new Date(seen * day).getUTCMonth();
  const first = weekOf(firstOfMonth, language);
  const entries = useEntries(first, 42);
  const dates = Array.from({ length: 42 }, (_, index) => {
    const all = entries.filter((entry) => entry.day === first + index);
    const here = all.length > most ? all.slice(0, most - 1) : all;
    return { date: first + index, here, count: all.length };
  });
  const { current, onKeyDown } = useEntryKeys(dates.flatMap(({ here }) => here));
  const title = dateFormat(language, { timeZone: "UTC", month: "long", year: "numeric" });
  const weekday = dateFormat(language, { timeZone: "UTC", weekday: "short" });
  const full = dateFormat(language, { timeZone: "UTC", day: "numeric", month: "long" });
  return (
    <>
      <CalendarHead title={title.format(firstOfMonth * day)} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: its buttons have the focus */}
      <div className={styles.scroller} data-part onKeyDown={onKeyDown}>
        <div className={styles.month}>
          {dates.slice(0, 7).map(({ date }) => (
            <span key={date} className={styles.weekday} aria-hidden>
              {weekday.format(date * day)}
            </span>
          ))}
          {dates.map(({ date, here, count }) => {
            const name = full.format(date * day);
            const isOutside = new Date(date * day).getUTCMonth() !== month;
            return (
              <section
                key={date}
                className={styles.date}
                aria-label={`${name}: ${t.count(count)}`}
                data-outside={isOutside || undefined}
              >
                <span className={styles.number} data-today={dayOf(now, zone) === date || undefined}>
                  {new Date(date * day).getUTCDate()}
                </span>
                {here.map(({ meeting }) => (
                  <EntryButton key={meeting.id} meeting={meeting} current={meeting.id === current} />
                ))}
                {count > here.length && (
                  <button
                    type="button"
                    className={styles.more}
                    onClick={() => setMeetingsView({ form: "week", at: noonOf(date, zone) })}
                  >
                    {t.more(count - here.length)}
                  </button>
                )}
              </section>
            );
          })}
        </div>
      </div>
    </>
  );
}
