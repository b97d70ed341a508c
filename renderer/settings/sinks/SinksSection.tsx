import { Plus } from "lucide-react";
import { isFunctionName } from "#shared/site/isFunctionName.ts";
import type { Sinks } from "#shared/site/sinks.ts";
import { settingsTexts } from "../../i18n/areas/settingsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/TextField.tsx";
import page from "../page.module.css";
import type { SiteStepName } from "../site/siteStepName.ts";
import { MarketoSection } from "./MarketoSection.tsx";
import { PageSink } from "./PageSink.tsx";
import { SendToRelay } from "./SendToRelay.tsx";
import { SentFields } from "./SentFields.tsx";
import styles from "./sinks.module.css";
import { WebhookFields } from "./WebhookFields.tsx";

type SinksSectionProps = {
  readonly sinks: Sinks;
  readonly onChange: (step: SiteStepName, sinks: Sinks) => void;
};

/** The most webhooks that a site can have. */
const limit = 10;

/** Where the widget sends what it learns, and what of it. */
export function SinksSection({ sinks, onChange }: SinksSectionProps) {
  const t = useTexts(settingsTexts);
  const { webhooks, leaveOut } = sinks;
  const addWebhook = (url: string) =>
    onChange("addWebhook", { ...sinks, webhooks: [...webhooks, { url, signWith: "", leaveOut: [] }] });
  const trim = (part: Partial<Sinks["leaveOut"]>) =>
    onChange("whatIsSent", { ...sinks, leaveOut: { ...leaveOut, ...part } });
  return (
    <section className={page.section}>
      <h3 className={page.heading}>{t.sinks}</h3>
      <p className={page.intro}>{t.sinksText}</p>
      {webhooks.map((webhook, index) => (
        <WebhookFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a webhook is known by its place alone
          key={index}
          webhook={webhook}
          number={index + 1}
          onChange={(step, next) => onChange(step, { ...sinks, webhooks: webhooks.with(index, next) })}
          onRemove={() => onChange("removeWebhook", { ...sinks, webhooks: webhooks.toSpliced(index, 1) })}
        />
      ))}
      {webhooks.length < limit && (
        <div className={styles.more}>
          <Button icon={Plus} onClick={() => addWebhook("")}>
            {t.addWebhook}
          </Button>
          <SendToRelay webhooks={webhooks} onAdd={addWebhook} />
        </div>
      )}
      <MarketoSection
        sink={sinks.marketo}
        leaveOut={leaveOut.marketo}
        onChange={(step, marketo) => onChange(step, { ...sinks, marketo })}
        onLeaveOut={(marketo) => trim({ marketo })}
      />
      <PageSink
        label={t.dataLayer}
        hint={t.dataLayerHint}
        on={sinks.dataLayer}
        leaveOut={leaveOut.dataLayer}
        onSwitch={(dataLayer) => onChange("dataLayer", { ...sinks, dataLayer })}
        onLeaveOut={(dataLayer) => trim({ dataLayer })}
      />
      <PageSink
        label={t.googleAnalytics}
        hint={t.googleAnalyticsHint}
        on={sinks.googleAnalytics}
        leaveOut={leaveOut.googleAnalytics}
        onSwitch={(googleAnalytics) => onChange("googleAnalytics", { ...sinks, googleAnalytics })}
        onLeaveOut={(googleAnalytics) => trim({ googleAnalytics })}
      />
      <div className={styles.sink}>
        <TextField
          label={t.callback}
          hint={t.callbackHint}
          placeholder="acme.onChat"
          maxLength={200}
          value={sinks.callback}
          error={isFunctionName(sinks.callback) ? undefined : t.callbackWrong}
          onChange={(callback) => onChange("callback", { ...sinks, callback: callback.trim() })}
        />
        {sinks.callback !== "" && (
          <SentFields
            of={t.callback}
            leaveOut={leaveOut.callback}
            onChange={(callback) => trim({ callback })}
          />
        )}
      </div>
    </section>
  );
}
