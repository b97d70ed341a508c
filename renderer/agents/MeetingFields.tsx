import type { MeetingKind } from "#shared/scheduling/availability/meetingKind.ts";
import { agentsTexts } from "../i18n/areas/agentsTexts.ts";
import { useLanguage } from "../i18n/useLanguage.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { SwitchField } from "../ui/SwitchField.tsx";
import styles from "./AgentsScreen.module.css";
import { NumberInput } from "./NumberInput.tsx";

type MeetingFieldsProps = {
  readonly meeting: MeetingKind;
  /** `part`: the field whose quick changes are one step. */
  readonly onChange: (meeting: MeetingKind, part: string) => void;
};

const day = 24 * 60;

/** How long meetings are, when they can begin, and how many. */
export function MeetingFields({ meeting, onChange }: MeetingFieldsProps) {
  const t = useTexts(agentsTexts);
  const language = useLanguage();
  const set = <Part extends keyof MeetingKind>(part: Part, value: MeetingKind[Part]) =>
    onChange({ ...meeting, [part]: value }, part);
  const minutes = (
    part: "durationMinutes" | "slotIntervalMinutes" | "bufferBeforeMinutes" | "bufferAfterMinutes",
    min: number,
  ) => (
    <NumberInput
      label={t.meeting[part]}
      min={min}
      max={day}
      value={meeting[part]}
      onChange={(value) => value !== null && set(part, value)}
    />
  );
  return (
    <>
      <div className={styles.four}>
        {minutes("durationMinutes", 1)}
        {minutes("slotIntervalMinutes", 1)}
        {minutes("bufferBeforeMinutes", 0)}
        {minutes("bufferAfterMinutes", 0)}
      </div>
      <div className={styles.four}>
        <NumberInput
          label={t.meeting.minimumNoticeMinutes}
          hint={t.hours(
            (meeting.minimumNoticeMinutes / 60).toLocaleString(language, { maximumFractionDigits: 1 }),
          )}
          min={0}
          max={365 * day}
          value={meeting.minimumNoticeMinutes}
          onChange={(value) => value !== null && set("minimumNoticeMinutes", value)}
        />
        <NumberInput
          label={t.meeting.bookingWindowDays}
          placeholder={t.unlimited}
          min={0}
          max={730}
          value={meeting.bookingWindowDays}
          onChange={(value) => set("bookingWindowDays", value)}
        />
        <NumberInput
          label={t.meeting.maxPerDay}
          placeholder={t.unlimited}
          min={0}
          max={200}
          value={meeting.maxPerDay}
          onChange={(value) => set("maxPerDay", value)}
        />
      </div>
      <SwitchField
        label={t.meeting.tentativeBlocks}
        hint={t.tentativeHint}
        checked={meeting.tentativeBlocks}
        onChange={(value) => set("tentativeBlocks", value)}
      />
    </>
  );
}
