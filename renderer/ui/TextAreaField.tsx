import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./classNames.ts";
import control from "./control.module.css";
import { Field } from "./Field.tsx";
import { longestText } from "./longestText.ts";

type TextAreaFieldProps = Omit<ComponentProps<"textarea">, "onChange" | "value"> & {
  readonly label: ReactNode;
  readonly labelHidden?: boolean;
  readonly aside?: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** Several lines of text with their label; grows with what is typed. */
export function TextAreaField(props: TextAreaFieldProps) {
  const { label, labelHidden, aside, hint, error, onChange, className, ...rest } = props;
  return (
    <Field label={label} labelHidden={labelHidden} aside={aside} hint={hint} error={error}>
      {(field) => (
        <textarea
          maxLength={longestText}
          {...rest}
          {...field}
          className={classNames(control.control, control.area, className)}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
