import { useState } from "react";
import { TextField } from "../../ui/TextField.tsx";

type PortFieldProps = {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
};

/** A port, from 1 to 65535. While something else is typed, the last one stays; leaving the field shows it again. */
export function PortField({ label, value, onChange }: PortFieldProps) {
  const [typed, setTyped] = useState<string>();
  return (
    <TextField
      inputMode="numeric"
      label={label}
      value={typed ?? String(value)}
      onBlur={() => setTyped(undefined)}
      onChange={(text) => {
        setTyped(text);
        const port = Number(text);
        if (Number.isInteger(port) && port >= 1 && port <= 65_535) onChange(port);
      }}
    />
  );
}
