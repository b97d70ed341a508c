import { CalendarCheck } from "lucide-react";
import type { SiteSettings } from "#shared/site/siteSettings.ts";
import { webhookProblem } from "#shared/site/webhookProblem.ts";
import { settingsTexts } from "../i18n/areas/settingsTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { Button } from "../ui/Button.tsx";
import { TextField } from "../ui/TextField.tsx";
import styles from "./page.module.css";
import { useRelays } from "./relays/useRelays.ts";
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
  const relays = useRelays() ?? [];
  const choose = (relay: string) => onChange("relay", { ...meetings, relay });
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
        onChange={choose}
      />
      {relays
        .filter(({ url }) => !isSame(url, meetings.relay))
        .map(({ id, name, url }) => (
          <Button key={id} icon={CalendarCheck} onClick={() => choose(url)}>
            {t.bookAt(name)}
          </Button>
        ))}
    </section>
  );
}

/** Whether two addresses are the same but for slashes at their ends. */
function isSame(one: string, other: string): boolean {
  const bare = (address: string) => address.trim().replace(/\/+$/, "");
  return bare(one) === bare(other);
}
