import { useEffect, useState } from "react";
import { publishTexts } from "../../i18n/areas/publishTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import { TextField } from "../../ui/TextField.tsx";

type SecretFieldProps = {
  readonly label: string;
  /** Undefined: nobody has typed anything, so that what is known stays. */
  readonly value: string | undefined;
  /** `elsewhere`: one is, but of a place that it is no longer sent to. */
  readonly known: "yes" | "no" | "elsewhere";
  readonly error?: string | undefined;
  readonly onChange: (secret: string) => void;
};

/** A password or key. One that is known is never shown again. */
export function SecretField({ label, value, known, error, onChange }: SecretFieldProps) {
  const t = useTexts(publishTexts);
  const [inMemory, setInMemory] = useState(false);
  useEffect(() => {
    void call("secrets:status").then((read) => read.ok && setInMemory(read.value.keeping === "memory"));
  }, []);
  return (
    <TextField
      type="password"
      autoComplete="new-password"
      label={label}
      error={error}
      hint={inMemory ? t.secretMemory : undefined}
      placeholder={
        value !== undefined || known === "no" ? undefined : known === "yes" ? t.secretKept : t.secretElsewhere
      }
      value={value ?? ""}
      onChange={onChange}
    />
  );
}
