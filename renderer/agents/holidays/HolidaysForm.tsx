import { X } from "lucide-react";
import { useState } from "react";
import type { HolidayList } from "#shared/scheduling/setup/holidayList.ts";
import { setupLimits } from "#shared/scheduling/setup/setupLimits.ts";
import { Section } from "../../editor/inspector/Section.tsx";
import { agentsTexts } from "../../i18n/areas/agentsTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { classNames } from "../../ui/classNames.ts";
import control from "../../ui/control.module.css";
import { IconButton } from "../../ui/IconButton.tsx";
import rows from "../../ui/rows.module.css";
import { TextField } from "../../ui/TextField.tsx";
import styles from "../AgentsScreen.module.css";
import { changeSetup } from "../changeSetup.ts";
import { dateWords } from "../hours/dateWords.ts";
import hours from "../hours/hours.module.css";
import { NewDateForm } from "../hours/NewDateForm.tsx";
import { nameFieldId } from "../nameFieldId.ts";

/** A list of holidays: its name and its days. */
export function HolidaysForm({ list }: { readonly list: HolidayList }) {
  const t = useTexts(agentsTexts);
  const language = useLanguage();
  const [name, setName] = useState("");
  const set = (part: Partial<HolidayList>, field?: string) =>
    changeSetup(
      "holidays",
      (setup) => ({
        ...setup,
        holidays: setup.holidays.map((one) => (one.id === list.id ? { ...one, ...part } : one)),
      }),
      field && `${list.id} ${field}`,
    );
  return (
    <div className={styles.form}>
      <TextField
        label={t.name}
        data-field={nameFieldId}
        hint={t.holidaysHint}
        maxLength={200}
        value={list.name}
        onChange={(value) => set({ name: value }, "name")}
      />
      <Section title={t.days}>
        <ul className={rows.list}>
          {list.days.map((day) => (
            <li key={day.date} className={rows.row}>
              <span className={rows.what}>
                <span className={rows.name}>{dateWords(day.date, language)}</span>
                {day.name !== "" && <span className={rows.facts}>{day.name}</span>}
              </span>
              <IconButton
                size="small"
                icon={X}
                label={t.removeDate(dateWords(day.date, language))}
                onClick={() => set({ days: list.days.filter((one) => one.date !== day.date) })}
              />
            </li>
          ))}
        </ul>
        <NewDateForm
          refuses={(date) =>
            list.days.length >= setupLimits.days || list.days.some((one) => one.date === date)
          }
          onAdd={(date) => {
            const days = [...list.days, { date, name: name.trim() }];
            set({ days: days.sort((a, b) => (a.date < b.date ? -1 : 1)) });
            setName("");
          }}
        >
          <input
            aria-label={t.holidayName}
            placeholder={t.holidayName}
            maxLength={200}
            className={classNames(control.control, hours.date)}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        </NewDateForm>
      </Section>
    </div>
  );
}
