import { Plus, X } from "lucide-react";
import { useId, useRef, useState } from "react";
import type { HolidayList } from "#shared/scheduling/setup/holidayList.ts";
import { Section } from "../../editor/inspector/Section.tsx";
import { agentsTexts } from "../../i18n/areas/agentsTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { classNames } from "../../ui/classNames.ts";
import control from "../../ui/control.module.css";
import { IconButton } from "../../ui/IconButton.tsx";
import rows from "../../ui/rows.module.css";
import { TextField } from "../../ui/TextField.tsx";
import styles from "../AgentsScreen.module.css";
import { changeSetup } from "../changeSetup.ts";
import { dateWords } from "../hours/dateWords.ts";
import hours from "../hours/hours.module.css";
import { nameFieldId } from "../nameFieldId.ts";

/** A list of holidays: its name and its days. */
export function HolidaysForm({ list }: { readonly list: HolidayList }) {
  const t = useTexts(agentsTexts);
  const language = useLanguage();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [date, setDate] = useState("");
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
  const isKnown = list.days.some((one) => one.date === date);
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
        <form
          className={hours.add}
          data-own-undo
          onSubmit={(event) => {
            event.preventDefault();
            if (date === "" || isKnown) return;
            const days = [...list.days, { date, name: name.trim() }];
            set({ days: days.sort((a, b) => (a.date < b.date ? -1 : 1)) });
            setDate("");
            setName("");
            input.current?.focus();
          }}
        >
          <label htmlFor={id}>{t.newDate}</label>
          <input
            ref={input}
            id={id}
            type="date"
            min="1970-01-01"
            max="9999-12-31"
            className={classNames(control.control, hours.date)}
            value={date}
            onChange={({ target }) => setDate(target.value)}
          />
          <input
            aria-label={t.holidayName}
            placeholder={t.holidayName}
            maxLength={200}
            className={classNames(control.control, hours.date)}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
          <Button type="submit" icon={Plus} disabled={date === "" || isKnown}>
            {t.addDate}
          </Button>
        </form>
      </Section>
    </div>
  );
}
