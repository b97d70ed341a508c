import { ArrowUpRight } from "lucide-react";
import { simulatorTexts } from "../../i18n/areas/simulatorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { jsonOf } from "./jsonOf.ts";
import { readSent } from "./readSent.ts";
import { SentHead } from "./SentHead.tsx";
import styles from "./SentLog.module.css";
import type { LogEntry } from "./simulatorStore.ts";

/** A message that the widget would have sent: what it tells, where to, and, when asked, all that it carries. */
export function SentMessage({ message }: { readonly message: Extract<LogEntry, { to: string }> }) {
  const { at, method, to, body, answer } = message;
  const t = useTexts(simulatorTexts);
  const reads = method === "GET";
  const said = jsonOf(body);
  const isPush = to === "data-layer:";
  // where a page has no gtag of its own, the command waits in the data layer
  const pushed = isCommand(said) ? t.wouldTellGoogle : t.wouldPush;
  return (
    <details>
      <summary>
        <SentHead at={at} parts={readSent(said)} />
        <span className={styles.way}>
          <ArrowUpRight size={13} aria-hidden />
          <span>{reads ? t.wouldFetch(to) : isPush ? pushed : t.wouldSend(to)}</span>
          {answer >= 400 && <span className={styles.refused}>{t.answered(answer)}</span>}
        </span>
      </summary>
      <pre data-selectable>{said === undefined ? body : JSON.stringify(said, null, 2)}</pre>
    </details>
  );
}

/** Whether it is the arguments of `gtag`, and not an entry of a tag manager's. */
function isCommand(said: unknown): boolean {
  return typeof said === "object" && said !== null && Reflect.get(said, "0") === "event";
}
