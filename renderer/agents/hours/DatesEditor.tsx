import { X } from "lucide-react";
import type { AgentProfile } from "#shared/scheduling/setup/agentProfile.ts";
import { agentsTexts } from "../../i18n/areas/agentsTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { BlocksField } from "./BlocksField.tsx";
import { dateWords } from "./dateWords.ts";
import { NewDateForm } from "./NewDateForm.tsx";

type DatesEditorProps = {
  readonly dates: AgentProfile["dateOverrides"];
  readonly onChange: (dates: AgentProfile["dateOverrides"], merge?: string) => void;
};

/** Single dates with hours of their own, or off. */
export function DatesEditor({ dates, onChange }: DatesEditorProps) {
  const t = useTexts(agentsTexts);
  const language = useLanguage();
  return (
    <>
      {Object.entries(dates)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([date, ranges]) => {
          const words = dateWords(date, language);
          return (
            <BlocksField
              key={date}
              day={words}
              ranges={ranges}
              onChange={(next, typed) =>
                onChange({ ...dates, [date]: next }, typed ? `date ${date}` : undefined)
              }
            >
              <IconButton
                size="small"
                icon={X}
                label={t.removeDate(words)}
                onClick={() =>
                  onChange(Object.fromEntries(Object.entries(dates).filter(([one]) => one !== date)))
                }
              />
            </BlocksField>
          );
        })}
      <NewDateForm
        refuses={(date) => Object.hasOwn(dates, date)}
        onAdd={(date) => onChange({ ...dates, [date]: [] })}
      />
    </>
  );
}
