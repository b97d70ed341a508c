import { dayOf } from "#shared/scheduling/time/dayOf.ts";
import { meetingsTexts } from "../../i18n/areas/meetingsTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { dateFormat } from "../view/dateFormat.ts";
import { everyMeeting, meetingsStore } from "../view/meetingsStore.ts";
import { ownClock } from "../view/ownClock.ts";
import { setMeetingsView } from "../view/setMeetingsView.ts";
import styles from "./calendar.module.css";
import { EntryButton } from "./EntryButton.tsx";
import { mostLanes } from "./mostLanes.ts";
import type { Room } from "./roomFor.ts";
import type { Entry } from "./useEntries.ts";

/** Pixels an hour is tall; `calendar.module.css` has the same number. */
const hour = 48;

type WeekDayProps = {
  /** Days since 1970-01-01. */
  readonly date: number;
  readonly entries: readonly Entry[];
  readonly room: Room;
  /** The hours that are seen. */
  readonly from: number;
  readonly until: number;
  readonly current: string | undefined;
};

/** A day of a week, its meetings side by side. Those that find no room are told by the hour, and listed on a click. */
export function WeekDay({ date, entries, room, from, until, current }: WeekDayProps) {
  const t = useTexts(meetingsTexts);
  const language = useLanguage();
  const now = meetingsStore((state) => state.now);
  const name = dateFormat(language, { timeZone: "UTC", weekday: "short", day: "numeric" }).format(
    date * 86_400_000,
  );
  const isToday = dayOf(now, ownClock()) === date;
  const iso = new Date(date * 86_400_000).toISOString().slice(0, 10);
  return (
    <section className={styles.column} aria-label={`${name}: ${t.count(entries.length)}`}>
      <h3 data-today={isToday || undefined}>{name}</h3>
      <div className={styles.day} style={{ height: (until - from) * hour }}>
        {entries.map(({ meeting, ...place }) => {
          const lane = room.drawn.get(meeting.id);
          return (
            lane && (
              <EntryButton
                key={meeting.id}
                meeting={meeting}
                current={meeting.id === current}
                style={{
                  position: "absolute",
                  top: (place.from / 60 - from) * hour,
                  height: ((place.to - place.from) / 60) * hour - 2,
                  insetInlineStart: `${(lane.lane / lane.lanes) * 100}%`,
                  width: `calc(${100 / lane.lanes}% - 3px)`,
                }}
              />
            )
          );
        })}
        {[...room.more].map(([at, count]) => (
          <button
            key={at}
            type="button"
            className={styles.others}
            style={{
              top: (at - from) * hour,
              height: hour - 2,
              insetInlineStart: `${((mostLanes - 1) / mostLanes) * 100}%`,
              width: `${100 / mostLanes}%`,
            }}
            aria-label={t.more(count)}
            title={t.more(count)}
            onClick={() =>
              setMeetingsView({ ...everyMeeting, form: "list", period: "dates", from: iso, until: iso })
            }
          >
            +{count}
          </button>
        ))}
      </div>
    </section>
  );
}
