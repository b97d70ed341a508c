import { Plus, X } from "lucide-react";
import { useId, useRef, useState } from "react";
import type { AgentProfile } from "#shared/scheduling/setup/agentProfile.ts";
import { agentsTexts } from "../../i18n/areas/agentsTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { classNames } from "../../ui/classNames.ts";
import control from "../../ui/control.module.css";
import { IconButton } from "../../ui/IconButton.tsx";
import { BlocksField } from "./BlocksField.tsx";
import { dateWords } from "./dateWords.ts";
import styles from "./hours.module.css";

type DatesEditorProps = {
  readonly dates: AgentProfile["dateOverrides"];
  readonly onChange: (dates: AgentProfile["dateOverrides"], merge?: string) => void;
};

/** Single dates with hours of their own, or off. */
export function DatesEditor({ dates, onChange }: DatesEditorProps) {
  const t = useTexts(agentsTexts);
  const language = useLanguage();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typing, setTyping] = useState("");
  const isKnown = Object.hasOwn(dates, typing);
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
      <form
        className={styles.add}
        data-own-undo
        onSubmit={(event) => {
          event.preventDefault();
          if (typing === "" || isKnown) return;
          onChange({ ...dates, [typing]: [] });
          setTyping("");
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
          className={classNames(control.control, styles.date)}
          value={typing}
          onChange={({ target }) => setTyping(target.value)}
        />
        <Button type="submit" icon={Plus} disabled={typing === "" || isKnown}>
          {t.addDate}
        </Button>
      </form>
    </>
  );
}
