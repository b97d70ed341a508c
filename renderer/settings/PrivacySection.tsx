import type { SiteSettings } from "#shared/site/siteSettings.ts";
import { settingsTexts } from "../i18n/areas/settingsTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { SelectField } from "../ui/SelectField.tsx";
import { SwitchField } from "../ui/SwitchField.tsx";
import styles from "./page.module.css";
import type { SiteStepName } from "./site/siteStepName.ts";

type Privacy = SiteSettings["privacy"];
type PrivacySectionProps = {
  readonly privacy: Privacy;
  readonly onChange: (step: SiteStepName, privacy: Privacy) => void;
};

/** Usual ones, in days, and the one that is set. */
const periods = (present: number) =>
  [...new Set([1, 7, 30, 90, 180, 365, 730, present])].sort((a, b) => a - b);

/** What the widget may remember and send before the visitor has agreed. */
export function PrivacySection({ privacy, onChange }: PrivacySectionProps) {
  const t = useTexts(settingsTexts);
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t.privacy}</h3>
      <SwitchField
        label={t.askFirst}
        hint={t.askFirstHint}
        checked={privacy.askFirst}
        onChange={(askFirst) => onChange("askFirst", { ...privacy, askFirst })}
      />
      <SelectField
        label={t.keepDays}
        hint={t.keepDaysHint}
        value={String(privacy.keepDays)}
        options={periods(privacy.keepDays).map((days) => ({ value: String(days), label: t.days(days) }))}
        onChange={(days) => onChange("keepDays", { ...privacy, keepDays: Number(days) })}
      />
    </section>
  );
}
