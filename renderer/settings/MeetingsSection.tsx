import type { SiteSettings } from "#shared/site/siteSettings.ts";
import { webhookProblem } from "#shared/site/webhookProblem.ts";
import { settingsTexts } from "../i18n/areas/settingsTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { TextField } from "../ui/TextField.tsx";
import styles from "./page.module.css";
import type { SiteStepName } from "./site/siteStepName.ts";

type Meetings = SiteSettings["meetings"];
type MeetingsSectionProps = {
  readonly meetings: Meetings;
  readonly onChange: (step: SiteStepName, meetings: Meetings) => void;
};

/** Who answers visitors that ask for a meeting. */
export function MeetingsSection({ meetings, onChange }: MeetingsSectionProps) {
  const t = useTexts(settingsTexts);
  const problems = { notUrl: t.webhookNotUrl, insecure: t.webhookInsecure };
  const problem = webhookProblem(meetings.relay);
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t.meetings}</h3>
      <TextField
        label={t.relay}
        hint={t.relayHint}
        error={problem && problems[problem]}
        type="url"
        placeholder="https://relay.example.com"
        maxLength={2000}
        value={meetings.relay}
        onChange={(relay) => onChange("relay", { ...meetings, relay })}
      />
    </section>
  );
}
