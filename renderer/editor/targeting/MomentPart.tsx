import { useState } from "react";
import { TextField } from "../../ui/TextField.tsx";

type MomentPartProps = {
  readonly type: "date" | "time";
  readonly label: string;
  readonly hint?: string | undefined;
  readonly disabled?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onLeave: () => void;
};

/**
 * A day or a time. The system's field is blank while it is only partly typed: nothing is changed by that, and only one that
 * is left blank is cleared.
 */
export function MomentPart({ value, onChange, onLeave, ...rest }: MomentPartProps) {
  const [isBlank, setBlank] = useState(false);
  return (
    <TextField
      {...rest}
      {...(rest.type === "date" && { max: "9999-12-31" })}
      value={isBlank ? "" : value}
      onChange={(typed) => {
        setBlank(typed === "");
        if (typed !== "") onChange(typed);
      }}
      onBlur={({ currentTarget }) => {
        if (isBlank && !currentTarget.validity.badInput) onChange("");
        setBlank(false);
        onLeave();
      }}
    />
  );
}
