import { Plus, X } from "lucide-react";
import type { Targeting } from "#shared/dialogue/targeting.ts";
import { targetingTexts } from "../../i18n/areas/targetingTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { Section } from "../inspector/Section.tsx";
import { useSession } from "../session/useSession.ts";
import { DayButtons } from "./DayButtons.tsx";
import { MomentField } from "./MomentField.tsx";
import styles from "./TargetingView.module.css";
import { useTargeting } from "./useTargeting.ts";

type Schedule = NonNullable<Targeting["schedule"]>;

/** When the dialogue is shown: from and until when, on which days, at which hours, and by whose clock. */
export function ScheduleSection() {
  const t = useTexts(targetingTexts);
  const { document } = useSession();
  const [schedule = {}, set] = useTargeting("schedule");
  const { from, until, days = [], hours = [], timeZone = "site" } = schedule;
  const limited = from !== undefined || until !== undefined || days.length > 0 || hours.length > 0;

  /** What says nothing is left out, and a schedule that says nothing too. */
  function change(
    part: { readonly [Key in keyof Schedule]?: Schedule[Key] | undefined },
    field?: string,
  ): void {
    const next: Schedule = { ...schedule, ...part };
    for (const key of ["from", "until", "timeZone"] as const) if (!next[key]) delete next[key];
    for (const key of ["days", "hours"] as const) if (!next[key]?.length) delete next[key];
    set(Object.keys(next).length === 0 ? undefined : next, field);
  }
  const setHours = (index: number, span: [string, string]) =>
    change({ hours: hours.map((old, at) => (at === index ? span : old)) }, `hours ${index}`);

  return (
    <Section title={t.schedule} hint={limited ? t.scheduleHint : t.noSchedule}>
      <div className={styles.pair}>
        <MomentField label={t.from} value={from} onChange={(next) => change({ from: next }, "from")} />
        <MomentField
          label={t.until}
          hint={t.untilHint}
          value={until}
          onChange={(next) => change({ until: next }, "until")}
        />
      </div>
      <DayButtons days={days} onChange={(next) => change({ days: next })} />
      <div className={styles.rows}>
        {hours.map(([start, end], index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: hours have no identity but their place
          <div key={`${hours.length} ${index}`} className={styles.hours}>
            <TextField
              type="time"
              label={t.hoursFrom}
              value={start}
              onBlur={document.seal}
              onChange={(next) => next !== "" && setHours(index, [next, end])}
            />
            <TextField
              type="time"
              label={t.hoursUntil}
              value={end === "24:00" ? "00:00" : end}
              onBlur={document.seal}
              onChange={(next) => next !== "" && setHours(index, [start, next === "00:00" ? "24:00" : next])}
            />
            <IconButton
              size="small"
              icon={X}
              label={t.removeHours(start, end)}
              onClick={() => change({ hours: hours.filter((_, at) => at !== index) })}
            />
            {start === end && <p className={styles.error}>{t.noHours}</p>}
            {start > end && <p className={styles.none}>{t.overnight}</p>}
          </div>
        ))}
        <div className={styles.add}>
          <Button look="quiet" icon={Plus} onClick={() => change({ hours: [...hours, ["09:00", "17:00"]] })}>
            {t.addHours}
          </Button>
        </div>
      </div>
      {limited && (
        <div className={styles.pair}>
          <SelectField
            label={t.clock}
            hint={t.clockHints[timeZone]}
            value={timeZone}
            options={(["site", "visitor"] as const).map((value) => ({ value, label: t.clocks[value] }))}
            onChange={(next) => change({ timeZone: next === "visitor" ? next : undefined })}
          />
        </div>
      )}
    </Section>
  );
}
