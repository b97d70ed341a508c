import { explainTexts } from "../../i18n/areas/explainTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { ComboboxField } from "../../ui/ComboboxField.tsx";

type ZoneFieldProps = { readonly value: string; readonly onChange: (zone: string) => void };

/** The visitor's time zone, if the device tells it. */
export function ZoneField({ value, onChange }: ZoneFieldProps) {
  const t = useTexts(explainTexts);
  return (
    <ComboboxField
      label={t.zone}
      hint={t.zoneHint}
      noMatch={t.noZone}
      value={value === "" ? t.unknownZone : value}
      options={[t.unknownZone, ...Intl.supportedValuesOf("timeZone")]}
      onChange={(zone) => onChange(zone === t.unknownZone ? "" : zone)}
    />
  );
}
