import { Select } from "@base-ui/react/select";
import { Check, ChevronsUpDown } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./classNames.ts";
import control from "./control.module.css";
import { Field } from "./Field.tsx";
import popup from "./popup.module.css";
import styles from "./SelectField.module.css";

/** One thing to choose. */
export type SelectOption<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly icon?: ReactNode;
};

type SelectFieldProps<Value extends string> = {
  readonly label: ReactNode;
  readonly labelHidden?: boolean;
  readonly aside?: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly value: Value;
  readonly options: readonly SelectOption<Value>[];
  readonly onChange: (value: Value) => void;
  readonly disabled?: boolean;
};

/** One of several, with its label. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, labelHidden, aside, hint, error, value, options, onChange, disabled = false } = props;
  return (
    <Field label={label} labelHidden={labelHidden} aside={aside} hint={hint} error={error}>
      {(field) => (
        <Select.Root
          value={value}
          items={options}
          disabled={disabled}
          onValueChange={(chosen) => chosen !== null && onChange(chosen)}
        >
          <Select.Trigger {...field} className={classNames(control.control, styles.trigger)}>
            <Select.Value className={styles.value} />
            <Select.Icon className={styles.icon}>
              <ChevronsUpDown size={14} aria-hidden />
            </Select.Icon>
          </Select.Trigger>
          <Select.Portal>
            <Select.Positioner className={popup.positioner} alignItemWithTrigger={false} sideOffset={4}>
              <Select.Popup className={classNames(popup.popup, styles.popup)}>
                <Items options={options} />
              </Select.Popup>
            </Select.Positioner>
          </Select.Portal>
        </Select.Root>
      )}
    </Field>
  );
}

/** A component of its own, so that many options cost nothing while nobody chooses. */
function Items<Value extends string>({ options }: Pick<SelectFieldProps<Value>, "options">) {
  return options.map((option) => (
    <Select.Item key={option.value} value={option.value} className={popup.item}>
      {option.icon}
      <Select.ItemText>{option.label}</Select.ItemText>
      <Select.ItemIndicator className={popup.end}>
        <Check size={14} aria-hidden />
      </Select.ItemIndicator>
    </Select.Item>
  ));
}
