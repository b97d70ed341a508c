import { Send } from "lucide-react";
import { useRef, useState } from "react";
import type { Output } from "#shared/ipc/contract.ts";
import type { Webhook } from "#shared/site/webhook.ts";
import { settingsTexts } from "../../i18n/areas/settingsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import { Button } from "../../ui/Button.tsx";
import styles from "./sinks.module.css";

type Texts = typeof settingsTexts.en;
type Said = {
  readonly of: Webhook;
  readonly answer: Output<"sinks:test"> | "busy" | "unreachable" | "proxy" | "proxy-kind";
};

/** Sends a webhook a made-up report, and tells what it answered, until the webhook is changed. */
export function TryWebhook({ webhook, disabled }: { readonly webhook: Webhook; readonly disabled: boolean }) {
  const t = useTexts(settingsTexts);
  const [said, setSaid] = useState<Said>();
  const turn = useRef(0);
  const send = async () => {
    const mine = ++turn.current;
    setSaid({ of: webhook, answer: "busy" });
    const tried = await call("sinks:test", webhook);
    const code = tried.ok ? undefined : tried.error.code;
    const why = code === "proxy" || code === "proxy-kind" ? code : "unreachable";
    if (mine === turn.current) setSaid({ of: webhook, answer: tried.ok ? tried.value : why });
  };
  const answer = said?.of === webhook ? said.answer : undefined;
  const { text, state } = inWords(answer, t);
  return (
    <div className={styles.try}>
      <Button icon={Send} disabled={disabled || answer === "busy"} onClick={() => void send()}>
        {t.tryWebhook}
      </Button>
      <span className={styles.said} data-state={state} role="status">
        {text}
      </span>
    </div>
  );
}

function inWords(answer: Said["answer"] | undefined, t: Texts) {
  if (answer === undefined) return { text: "", state: undefined };
  if (answer === "busy") return { text: t.tryingWebhook, state: undefined };
  if (answer === "unreachable") return { text: t.webhookUnreachable, state: "bad" };
  if (answer === "proxy") return { text: t.webhookProxy, state: "bad" };
  if (answer === "proxy-kind") return { text: t.webhookProxyKind, state: "bad" };
  const { status, readable } = answer;
  if (status >= 400) return { text: t.webhookRefused(status), state: "bad" };
  if (status >= 300) return { text: t.webhookElsewhere(status), state: "bad" };
  return readable
    ? { text: t.webhookWorks(status), state: "good" }
    : { text: t.webhookUnread(status), state: "warn" };
}
