import { targetingTexts } from "../../i18n/areas/targetingTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { TextField } from "../../ui/TextField.tsx";
import { useSession } from "../session/useSession.ts";
import { MomentPart } from "./MomentPart.tsx";
import styles from "./TargetingView.module.css";

type MomentFieldProps = {
  readonly label: string;
  readonly hint?: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
};

const wall = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?$/;

/** A day, and a time of it if wanted. A moment that these fields could not show is shown as it is written. */
export function MomentField({ label, hint, value = "", onChange }: MomentFieldProps) {
  const t = useTexts(targetingTexts);
  const { document } = useSession();
  const [, date = "", time = ""] = wall.exec(value) ?? [];
  if (value !== "" && date === "")
    return (
      <TextField
        label={label}
        hint={hint}
        value={value}
        onBlur={document.seal}
        onChange={(text) => onChange(text || undefined)}
      />
    );
  const write = (day: string, clock: string) =>
    onChange(day === "" ? undefined : clock === "" ? day : `${day}T${clock}`);
  return (
    <div className={styles.pair}>
      <MomentPart
        type="date"
        label={label}
        hint={hint}
        value={date}
        onLeave={document.seal}
        onChange={(day) => write(day, time)}
      />
      <MomentPart
        type="time"
        label={t.momentTime(label)}
        disabled={date === ""}
        value={time}
        onLeave={document.seal}
        onChange={(clock) => write(date, clock)}
      />
    </div>
  );
}
