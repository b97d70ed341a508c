import { type ReactNode, useMemo } from "react";
import { attributesStore } from "../../attributes/attributesStore.ts";
import { fitsAttribute } from "../../attributes/fitsAttribute.ts";
import { SuggestField } from "../../ui/SuggestField.tsx";

type FormFieldPickerProps = {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly value: string;
  readonly onChange: (field: string) => void;
};

/** A field by the name that forms know it by: those of Marketo that can be written are found by this name or by what people call them. */
export function FormFieldPicker({ onChange, ...rest }: FormFieldPickerProps) {
  const entries = attributesStore((state) => state.entries);
  const known = useMemo(
    () =>
      new Map(
        [...entries.values()].flatMap((entry) =>
          entry.formField === undefined || entry.vanished || entry.readOnly
            ? []
            : [[entry.formField, entry] as const],
        ),
      ),
    [entries],
  );
  const names = useMemo(() => [...known.keys()].sort(), [known]);
  return (
    <SuggestField
      {...rest}
      maxLength={255}
      names={names}
      fits={(name, query) => fitsAttribute(name, known.get(name), query)}
      about={(name) => known.get(name)?.label}
      onChange={(field) => onChange(field.trim())}
    />
  );
}
