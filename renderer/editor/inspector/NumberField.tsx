import { useState } from "react";
import { TextField } from "../../ui/TextField.tsx";
import { useSession } from "../session/useSession.ts";

type NumberFieldProps = {
  readonly label: string;
  readonly hint?: string;
  readonly min: number;
  readonly max: number;
  /** Whole numbers only. */
  readonly whole?: boolean;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
};

/** A number that may be left empty; what does not fit its bounds is kept in the field but not in the document. */
export function NumberField({ label, hint, min, max, whole = false, value, onChange }: NumberFieldProps) {
  const { document } = useSession();
  const [typing, setTyping] = useState<string>();
  return (
    <TextField
      label={label}
      hint={hint}
      inputMode="decimal"
      value={typing ?? (value === undefined ? "" : String(value))}
      onChange={(text) => {
        setTyping(text);
        const number = Number(text.replace(",", "."));
        const fits = number >= min && number <= max && (!whole || Number.isInteger(number));
        if (text.trim() === "") onChange(undefined);
        else if (fits) onChange(number);
      }}
      onBlur={() => {
        setTyping(undefined);
        document.seal();
      }}
    />
  );
}
