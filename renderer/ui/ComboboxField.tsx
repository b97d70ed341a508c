import { Combobox } from "@base-ui/react/combobox";
import { Check } from "lucide-react";
import type { ReactNode } from "react";
import styles from "./ComboboxField.module.css";
import { classNames } from "./classNames.ts";
import control from "./control.module.css";
import { Field } from "./Field.tsx";
import popup from "./popup.module.css";

type ComboboxFieldProps = {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly value: string;
  readonly options: readonly string[];
  readonly onChange: (value: string) => void;
  /** Said when nothing matches what was typed. */
  readonly noMatch: string;
};

/** One of many, found by typing a part of it. */
export function ComboboxField({ label, hint, error, value, options, onChange, noMatch }: ComboboxFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(field) => (
        <Combobox.Root
          items={options}
          value={value}
          onValueChange={(chosen) => chosen !== null && onChange(chosen)}
          autoHighlight
        >
          <Combobox.Input
            {...field}
            className={control.control}
            spellCheck={false}
            data-own-undo
            onClick={(event) => event.currentTarget.select()}
          />
          <Combobox.Portal>
            <Combobox.Positioner className={popup.positioner} sideOffset={4}>
              <Combobox.Popup className={classNames(popup.popup, styles.popup)}>
                <Combobox.Empty className={styles.empty}>{noMatch}</Combobox.Empty>
                <Combobox.List className={styles.list}>
                  {(option: string) => (
                    <Combobox.Item key={option} value={option} className={popup.item}>
                      {option}
                      <Combobox.ItemIndicator className={popup.end}>
                        <Check size={14} aria-hidden />
                      </Combobox.ItemIndicator>
                    </Combobox.Item>
                  )}
                </Combobox.List>
              </Combobox.Popup>
            </Combobox.Positioner>
          </Combobox.Portal>
        </Combobox.Root>
      )}
    </Field>
  );
}
