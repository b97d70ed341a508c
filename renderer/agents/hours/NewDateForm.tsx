import { Plus } from "lucide-react";
import { type ReactNode, useId, useRef, useState } from "react";
import { agentsTexts } from "../../i18n/areas/agentsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { classNames } from "../../ui/classNames.ts";
import control from "../../ui/control.module.css";
import { Form } from "../../ui/Form.tsx";
import styles from "./hours.module.css";

type NewDateFormProps = {
  /** Whether a date cannot be added: it is there already, or there is no room. */
  readonly refuses: (date: string) => boolean;
  readonly onAdd: (date: string) => void;
  /** More about the date. */
  readonly children?: ReactNode;
};

/** Adds dates one after the other. */
export function NewDateForm({ refuses, onAdd, children }: NewDateFormProps) {
  const t = useTexts(agentsTexts);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [date, setDate] = useState("");
  const cannot = date === "" || refuses(date);
  return (
    <Form
      className={styles.add}
      data-own-undo
      onSubmit={() => {
        if (cannot) return;
        onAdd(date);
        setDate("");
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
        value={date}
        onChange={({ target }) => setDate(target.value)}
      />
      {children}
      <Button type="submit" icon={Plus} disabled={cannot}>
        {t.addDate}
      </Button>
    </Form>
  );
}
