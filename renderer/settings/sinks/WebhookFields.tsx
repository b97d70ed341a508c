import { Trash2 } from "lucide-react";
import type { Webhook } from "#shared/site/webhook.ts";
import { webhookProblem } from "#shared/site/webhookProblem.ts";
import { settingsTexts } from "../../i18n/areas/settingsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { TextField } from "../../ui/TextField.tsx";
import type { SiteStepName } from "../site/siteStepName.ts";
import { SentFields } from "./SentFields.tsx";
import styles from "./sinks.module.css";
import { TryWebhook } from "./TryWebhook.tsx";

type WebhookFieldsProps = {
  readonly webhook: Webhook;
  readonly number: number;
  readonly onChange: (step: SiteStepName, webhook: Webhook) => void;
  readonly onRemove: () => void;
};

/** One webhook: its address, what it is told, and whether it works. */
export function WebhookFields({ webhook, number, onChange, onRemove }: WebhookFieldsProps) {
  const t = useTexts(settingsTexts);
  const problem = webhookProblem(webhook.url);
  const problems = { notUrl: t.webhookNotUrl, insecure: t.webhookInsecure };
  return (
    <fieldset className={styles.sink}>
      <legend className="visually-hidden">{t.webhook(number)}</legend>
      <div className={styles.address}>
        <TextField
          type="url"
          label={t.webhook(number)}
          placeholder="https://"
          maxLength={2000}
          value={webhook.url}
          error={problem && problems[problem]}
          onChange={(url) => onChange("webhookAddress", { ...webhook, url: url.trim() })}
        />
        <IconButton label={t.removeWebhook(number)} icon={Trash2} onClick={onRemove} />
      </div>
      <TextField
        label={t.signWith}
        hint={t.signWithHint}
        maxLength={200}
        value={webhook.signWith}
        onChange={(signWith) => onChange("webhookKey", { ...webhook, signWith: signWith.trim() })}
      />
      <SentFields
        of={t.webhook(number)}
        leaveOut={webhook.leaveOut}
        onChange={(leaveOut) => onChange("whatIsSent", { ...webhook, leaveOut })}
      />
      <TryWebhook webhook={webhook} disabled={webhook.url === "" || problem !== undefined} />
    </fieldset>
  );
}
