import { useState } from "react";
import { readInstant } from "#shared/dialogue/testing/readInstant.ts";
import { TextField } from "../../ui/TextField.tsx";

type MomentFieldProps = {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly hint?: string;
  /** An instant, as tests keep it; what is none shows as an empty field. */
  readonly value: number | string;
  /** `yyyy-mm-ddThh:mm:00Z`. A field that is emptied or says no instant yet tells nothing: it is being written. */
  readonly onChange: (instant: string) => void;
  readonly onBlur: () => void;
};

/** A moment in UTC, to the minute. */
export function MomentField({ value, onChange, onBlur, ...rest }: MomentFieldProps) {
  // A year that is typed is a year 2 first, and the field must not lose that. `value` tells when it has changed elsewhere.
  const [draft, setDraft] = useState<{ readonly text: string; readonly value: number | string }>();
  return (
    <TextField
      {...rest}
      type="datetime-local"
      max="9999-12-31T23:59"
      value={draft?.value === value ? draft.text : textOf(value)}
      onChange={(text) => {
        const instant = `${text.slice(0, 16)}:00Z`;
        const isInstant = readInstant(instant) !== null;
        setDraft({ text, value: isInstant ? instant : value });
        if (isInstant) onChange(instant);
      }}
      onBlur={() => {
        setDraft(undefined);
        onBlur();
      }}
    />
  );
}

function textOf(value: number | string): string {
  const moment = new Date(readInstant(value) ?? Number.NaN);
  return Number.isNaN(moment.getTime()) ? "" : moment.toISOString().slice(0, 16);
}
