import { themesTexts } from "../../i18n/areas/themesTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { ChoiceField } from "./ChoiceField.tsx";
import { SwitchRow } from "./SwitchRow.tsx";

/** Dark pages, small screens, and scripts that run from right to left. */
export function DevicesSection() {
  const t = useTexts(themesTexts);
  return (
    <>
      <ChoiceField
        label={t.dark}
        hint={t.darkHint}
        path={["dark"]}
        options={(["auto", "off", "on"] as const).map((value) => ({ value, label: t.darks[value] }))}
      />
      <SwitchRow label={t.fullScreen} hint={t.fullScreenHint} path={["mobile", "fullScreen"]} />
      <ChoiceField
        label={t.direction}
        hint={t.directionHint}
        path={["direction"]}
        options={(["auto", "ltr", "rtl"] as const).map((value) => ({ value, label: t.directions[value] }))}
      />
    </>
  );
}
