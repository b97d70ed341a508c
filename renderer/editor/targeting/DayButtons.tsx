import type { Targeting } from "#shared/dialogue/targeting.ts";
import { targetingTexts } from "../../i18n/areas/targetingTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { dayName } from "./dayName.ts";
import styles from "./TargetingView.module.css";
import { weekdays } from "./weekdays.ts";

type Days = NonNullable<NonNullable<Targeting["schedule"]>["days"]>;

type DayButtonsProps = { readonly days: Days; readonly onChange: (days: Days) => void };

/** The days of the week, each on or off; none on means every day. */
export function DayButtons({ days, onChange }: DayButtonsProps) {
  const t = useTexts(targetingTexts);
  const language = useLanguage();
  return (
    <fieldset className={styles.days}>
      <legend>{t.days}</legend>
      {weekdays.map((day) => {
        const on = days.includes(day);
        return (
          <button
            key={day}
            type="button"
            aria-pressed={on}
            data-tooltip={dayName(day, language, "long")}
            onClick={() => onChange(weekdays.filter((one) => (one === day ? !on : days.includes(one))))}
          >
            {dayName(day, language, "short")}
          </button>
        );
      })}
      {days.length === 0 && <p className={styles.none}>{t.everyDay}</p>}
    </fieldset>
  );
}
