import { type ReactNode, useState } from "react";
import { classNames } from "../../ui/classNames.ts";
import control from "../../ui/control.module.css";
import { Field } from "../../ui/Field.tsx";
import styles from "./RangeField.module.css";

type RangeFieldProps = {
  readonly label: string;
  readonly hint?: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  /** Said after the number, such as "px". */
  readonly unit: string;
  readonly aside?: ReactNode;
  readonly onChange: (value: number) => void;
  /** The field is left: what comes next is a step of its own. */
  readonly onDone: () => void;
};

/** A number between two bounds, pulled or typed. What is typed beyond them is not taken. */
export function RangeField(props: RangeFieldProps) {
  const { label, hint, value, min, max, step = 1, unit, aside, onChange, onDone } = props;
  const [typing, setTyping] = useState<string>();
  return (
    <Field label={label} hint={hint} aside={aside}>
      {(field) => (
        <div className={styles.row}>
          <input
            type="range"
            className={styles.range}
            aria-label={label}
            aria-valuetext={`${value} ${unit}`}
            min={min}
            max={max}
            step={step}
            value={value}
            onChange={({ target }) => {
              setTyping(undefined);
              onChange(target.valueAsNumber);
            }}
            onBlur={onDone}
          />
          <span className={classNames(control.control, styles.number)}>
            <input
              {...field}
              inputMode="decimal"
              autoComplete="off"
              value={typing ?? String(value)}
              onChange={({ target }) => {
                setTyping(target.value);
                const number = Number(target.value.replace(",", "."));
                if (target.value.trim() !== "" && number >= min && number <= max) onChange(number);
              }}
              onBlur={() => {
                setTyping(undefined);
                onDone();
              }}
            />
            <span aria-hidden>{unit}</span>
          </span>
        </div>
      )}
    </Field>
  );
}
