import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./classNames.ts";
import control from "./control.module.css";
import { Field } from "./Field.tsx";
import { longestText } from "./longestText.ts";

type TextFieldProps = Omit<ComponentProps<"input">, "onChange" | "value"> & {
  readonly label: ReactNode;
  readonly labelHidden?: boolean;
  readonly aside?: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** One line of text with its label. */
export function TextField(props: TextFieldProps) {
  const { label, labelHidden, aside, hint, error, onChange, className, ...rest } = props;
  return (
    <Field label={label} labelHidden={labelHidden} aside={aside} hint={hint} error={error}>
      {(field) => (
        <input
          type="text"
          autoComplete="off"
          spellCheck={false}
          maxLength={longestText}
          {...rest}
          {...field}
          className={classNames(control.control, className)}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
