import { useState } from "react";
import { TextField } from "../ui/TextField.tsx";

type NumberInputProps = {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly hint?: string;
  readonly min: number;
  readonly max: number;
  /** Shown while the field is empty, which is then allowed and means no number. */
  readonly placeholder?: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
};

/** A whole number. What does not fit its bounds is kept in the field while one types, but not taken. */
export function NumberInput(props: NumberInputProps) {
  const { label, labelHidden = false, hint, min, max, placeholder, value, onChange } = props;
  const [typing, setTyping] = useState<string>();
  return (
    <TextField
      label={label}
      labelHidden={labelHidden}
      hint={hint}
      inputMode="numeric"
      placeholder={placeholder}
      value={typing ?? (value === null ? "" : String(value))}
      onChange={(text) => {
        setTyping(text);
        const number = Number(text);
        if (text.trim() === "") {
          if (placeholder !== undefined) onChange(null);
        } else if (Number.isInteger(number) && number >= min && number <= max) onChange(number);
      }}
      onBlur={() => setTyping(undefined)}
    />
  );
}
