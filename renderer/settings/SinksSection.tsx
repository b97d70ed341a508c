import { Plus, Trash2 } from "lucide-react";
import type { SiteSettings } from "#shared/site/siteSettings.ts";
import { settingsTexts } from "../i18n/areas/settingsTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { Button } from "../ui/Button.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { SwitchField } from "../ui/SwitchField.tsx";
import { TextField } from "../ui/TextField.tsx";
import styles from "./page.module.css";
import { webhookProblem } from "./webhookProblem.ts";

type Sinks = SiteSettings["sinks"];
type SinksSectionProps = { readonly sinks: Sinks; readonly onChange: (sinks: Sinks) => void };

/** The most webhooks that a site can have. */
const limit = 10;

/** Where the widget sends what it learns. */
export function SinksSection({ sinks, onChange }: SinksSectionProps) {
  const t = useTexts(settingsTexts);
  const { webhooks } = sinks;
  const problems = {
    notUrl: t.webhookNotUrl,
    insecure: t.webhookInsecure,
  };
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t.sinks}</h3>
      <p className={styles.intro}>{t.sinksText}</p>
      {webhooks.map((webhook, index) => {
        const problem = webhookProblem(webhook.url);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a webhook is known by its place alone
          <div key={index} className={styles.webhook}>
            <TextField
              type="url"
              label={t.webhook(index + 1)}
              placeholder="https://"
              maxLength={2000}
              value={webhook.url}
              error={problem && problems[problem]}
              onChange={(url) =>
                onChange({ ...sinks, webhooks: webhooks.with(index, { ...webhook, url: url.trim() }) })
              }
            />
            <IconButton
              label={t.removeWebhook(index + 1)}
              icon={Trash2}
              onClick={() => onChange({ ...sinks, webhooks: webhooks.toSpliced(index, 1) })}
            />
          </div>
        );
      })}
      {webhooks.length < limit && (
        <div>
          <Button icon={Plus} onClick={() => onChange({ ...sinks, webhooks: [...webhooks, { url: "" }] })}>
            {t.addWebhook}
          </Button>
        </div>
      )}
      <SwitchField
        label={t.dataLayer}
        hint={t.dataLayerHint}
        checked={sinks.dataLayer}
        onChange={(dataLayer) => onChange({ ...sinks, dataLayer })}
      />
    </section>
  );
}
