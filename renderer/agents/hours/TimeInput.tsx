import { useState } from "react";
import { classNames } from "../../ui/classNames.ts";
import control from "../../ui/control.module.css";
import styles from "./hours.module.css";

type TimeInputProps = {
  readonly label: string;
  /** As `09:30`; 24:00 is shown as 00:00. */
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A time of day. What is half typed is not taken. */
export function TimeInput({ label, value, onChange }: TimeInputProps) {
  const [typing, setTyping] = useState<string>();
  return (
    <input
      type="time"
      required
      aria-label={label}
      className={classNames(control.control, styles.time)}
      value={typing ?? (value === "24:00" ? "00:00" : value)}
      onChange={({ target }) => {
        setTyping(target.value);
        if (target.value !== "") onChange(target.value);
      }}
      onBlur={() => setTyping(undefined)}
    />
  );
}
