import type { SiteSettings } from "#shared/site/siteSettings.ts";
import { settingsTexts } from "../i18n/areas/settingsTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { SwitchField } from "../ui/SwitchField.tsx";
import styles from "./page.module.css";

type Privacy = SiteSettings["privacy"];
type PrivacySectionProps = { readonly privacy: Privacy; readonly onChange: (privacy: Privacy) => void };

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
        onChange={(askFirst) => onChange({ ...privacy, askFirst })}
      />
    </section>
  );
}
