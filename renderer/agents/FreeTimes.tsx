import { agentsTexts } from "../i18n/areas/agentsTexts.ts";
import { useLanguage } from "../i18n/useLanguage.ts";
import { useTexts } from "../i18n/useTexts.ts";
import styles from "./AgentsScreen.module.css";
import { startsByDay } from "./agent/startsByDay.ts";

type FreeTimesProps = {
  /** Milliseconds since the epoch, in order. */
  readonly starts: readonly number[];
  readonly timeZone: string;
};

/** When meetings could begin, day by day, by a zone's clocks. */
export function FreeTimes({ starts, timeZone }: FreeTimesProps) {
  const t = useTexts(agentsTexts);
  const language = useLanguage();
  if (starts.length === 0) return null;
  return (
    <ul className={styles.slots} aria-label={t.preview}>
      {startsByDay(starts, timeZone, language).map(({ day, times }) => (
        <li key={day}>
          <span className={styles.slotDay}>{day}</span>
          <span className={styles.slotTimes}>{times.join("  ·  ")}</span>
        </li>
      ))}
    </ul>
  );
}
