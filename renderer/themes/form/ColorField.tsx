import { type ReactNode, useState } from "react";
import { themesTexts } from "../../i18n/areas/themesTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { classNames } from "../../ui/classNames.ts";
import control from "../../ui/control.module.css";
import { Field } from "../../ui/Field.tsx";
import styles from "./ColorField.module.css";
import { readHex } from "./readHex.ts";

type ColorFieldProps = {
  readonly label: string;
  /** Such as `#1f6feb`. */
  readonly value: string;
  readonly aside?: ReactNode;
  readonly onChange: (value: string) => void;
  /** The field is left: what comes next is a step of its own. */
  readonly onDone?: () => void;
};

/** A colour, picked or typed. What is typed is taken once it is a colour. */
export function ColorField({ label, value, aside, onChange, onDone }: ColorFieldProps) {
  const t = useTexts(themesTexts);
  const [typing, setTyping] = useState<string>();
  const wrong = typing !== undefined && readHex(typing) === undefined;
  return (
    <Field label={label} aside={aside} error={wrong ? t.notColor : undefined}>
      {(field) => (
        <div className={styles.color}>
          <input
            type="color"
            className={styles.swatch}
            aria-label={t.pick(label)}
            value={value}
            onChange={({ target }) => {
              setTyping(undefined);
              onChange(target.value);
            }}
            onBlur={onDone}
          />
          <input
            {...field}
            className={classNames(control.control, styles.hex)}
            spellCheck={false}
            autoComplete="off"
            maxLength={7}
            value={typing ?? value}
            onChange={({ target }) => {
              setTyping(target.value);
              const color = readHex(target.value);
              if (color !== undefined) onChange(color);
            }}
            onBlur={() => {
              setTyping(undefined);
              onDone?.();
            }}
          />
        </div>
      )}
    </Field>
  );
}
