import { CopyCheck } from "lucide-react";
import { type Weekday, weekdays } from "#shared/scheduling/availability/weekday.ts";
import type { WrittenWeek } from "#shared/scheduling/setup/hours.ts";
import { agentsTexts } from "../../i18n/areas/agentsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { BlocksField } from "./BlocksField.tsx";

type WeekEditorProps = {
  readonly week: WrittenWeek;
  /** `merge`: the field whose quick changes are one step. */
  readonly onChange: (week: WrittenWeek, merge?: string) => void;
};

const working = ["mon", "tue", "wed", "thu", "fri"] as const satisfies readonly Weekday[];

/** The usual week, day by day. */
export function WeekEditor({ week, onChange }: WeekEditorProps) {
  const t = useTexts(agentsTexts);
  return weekdays.map((day) => {
    const ranges = week[day] ?? [];
    return (
      <BlocksField
        key={day}
        day={t.weekdays[day]}
        ranges={ranges}
        onChange={(next, typed) => onChange({ ...week, [day]: next }, typed ? `hours ${day}` : undefined)}
      >
        <IconButton
          size="small"
          icon={CopyCheck}
          label={t.sameOnWeekdays(t.weekdays[day])}
          onClick={() =>
            onChange({ ...week, ...Object.fromEntries(working.map((other) => [other, [...ranges]])) })
          }
        />
      </BlocksField>
    );
  });
}
