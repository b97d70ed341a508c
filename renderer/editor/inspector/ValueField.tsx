import { useState } from "react";
import type { Value } from "#shared/dialogue/value.ts";
import { cardFormsTexts } from "../../i18n/areas/cardFormsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { useSession } from "../session/useSession.ts";
import { listItems } from "./convertValue.ts";
import { NumberField } from "./NumberField.tsx";
import { TokenButton } from "./TokenButton.tsx";

type ValueFieldProps = { readonly value: Value; readonly onChange: (value: Value) => void };

/** A field for a value of whatever kind it is; none for nothing. */
export function ValueField({ value, onChange }: ValueFieldProps) {
  const t = useTexts(cardFormsTexts);
  const { document } = useSession();
  const [typing, setTyping] = useState<string>();
  if (value === null) return null;
  if (typeof value === "number")
    return (
      <NumberField
        label={t.setValue}
        min={-1e15}
        max={1e15}
        value={value}
        onChange={(number) => onChange(number ?? 0)}
      />
    );
  if (typeof value === "boolean")
    return (
      <SelectField
        label={t.setValue}
        value={value ? "yes" : "no"}
        options={[
          { value: "yes", label: t.yes },
          { value: "no", label: t.no },
        ]}
        onChange={(chosen) => onChange(chosen === "yes")}
      />
    );
  if (typeof value === "object")
    return (
      <TextField
        label={t.setValue}
        hint={t.listHint}
        value={typing ?? value.join(", ")}
        onChange={(text) => {
          setTyping(text);
          onChange(listItems(text));
        }}
        onBlur={() => {
          setTyping(undefined);
          document.seal();
        }}
      />
    );
  return (
    <TextField
      label={t.setValue}
      hint={t.textHint}
      value={value}
      onChange={onChange}
      onBlur={document.seal}
      aside={<TokenButton onInsert={(token) => onChange(value + token)} />}
    />
  );
}
