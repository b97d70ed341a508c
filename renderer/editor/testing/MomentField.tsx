import { readInstant } from "#shared/dialogue/testing/readInstant.ts";
import { TextField } from "../../ui/TextField.tsx";

type MomentFieldProps = {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly hint?: string;
  /** An instant, as tests keep it; what is none shows as an empty field. */
  readonly value: number | string;
  /** `yyyy-mm-ddThh:mm:00Z`. An emptied field says nothing: it is being written. */
  readonly onChange: (instant: string) => void;
  readonly onBlur: () => void;
};

/** A moment in UTC, to the minute. */
export function MomentField({ value, onChange, ...rest }: MomentFieldProps) {
  const moment = new Date(readInstant(value) ?? Number.NaN);
  return (
    <TextField
      {...rest}
      type="datetime-local"
      value={Number.isNaN(moment.getTime()) ? "" : moment.toISOString().slice(0, 16)}
      onChange={(written) => {
        if (written !== "") onChange(`${written.slice(0, 16)}:00Z`);
      }}
    />
  );
}
