import { useState } from "react";
import { exampleReport } from "#shared/site/exampleReport.ts";
import { commonFields, type SentEvent, sentEvents } from "#shared/site/sentEvents.ts";
import { trimReport } from "#shared/site/trimReport.ts";
import { settingsTexts } from "../../i18n/areas/settingsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { SelectField } from "../../ui/SelectField.tsx";
import styles from "./sinks.module.css";

type SentFieldsProps = {
  /** Which sink, in words. */
  readonly of: string;
  readonly leaveOut: readonly string[];
  /** What this sink cannot do without, besides what none can. */
  readonly kept?: readonly string[];
  readonly onChange: (leaveOut: string[]) => void;
};

const events = Object.keys(sentEvents) as SentEvent[];
/** Without them nobody could tell what a report is. */
const needed = new Set<string>(["id", "event"]);

/** Every event that a sink is told of, with its fields, to be left out one by one; and what is left, as an example. */
export function SentFields({ of, leaveOut, kept = [], onChange }: SentFieldsProps) {
  const t = useTexts(settingsTexts);
  const [event, setEvent] = useState<SentEvent>("captured");
  const isKept = (name: string) => needed.has(name) || kept.includes(name);
  const left = new Set(leaveOut.filter((name) => !isKept(name)));
  const box = (name: string, label: string, disabled = false) => (
    <label key={name} className={styles.box}>
      <input
        type="checkbox"
        checked={!left.has(name)}
        disabled={disabled}
        onChange={({ target }) =>
          onChange(target.checked ? leaveOut.filter((one) => one !== name) : [...leaveOut, name])
        }
      />
      <code>{label}</code>
    </label>
  );
  const example = trimReport(exampleReport(event), [...left]);
  return (
    <details className={styles.sent}>
      <summary>
        {t.whatIsSent} <span className="visually-hidden">({of})</span>
        <span className={styles.count}>{t.leftOut(left.size)}</span>
      </summary>
      <p className={styles.hint}>{t.whatIsSentHint}</p>
      <fieldset className={styles.event}>
        <legend>{t.everyEvent}</legend>
        {commonFields.map((field) => box(field, field, isKept(field)))}
      </fieldset>
      {events.map((name) => (
        <fieldset key={name} className={styles.event}>
          <legend>{t.events[name]}</legend>
          {box(name, name)}
          <span className={styles.fields}>
            {sentEvents[name].map((field) => box(`${name}.${field}`, field, left.has(name)))}
          </span>
        </fieldset>
      ))}
      <SelectField
        label={t.exampleOf}
        value={event}
        options={events.map((value) => ({ value, label: t.events[value] }))}
        onChange={setEvent}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <pre className={styles.example} tabIndex={0} data-selectable>
        {example === null ? t.notSent : JSON.stringify(example, null, 2)}
      </pre>
    </details>
  );
}
