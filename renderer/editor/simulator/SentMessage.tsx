import { ArrowUpRight } from "lucide-react";
import { simulatorTexts } from "../../i18n/areas/simulatorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import styles from "./SimulatorFacts.module.css";
import type { LogEntry } from "./simulatorStore.ts";

/** A message that the widget would have sent: where to, and, when asked, all that it carries. */
export function SentMessage({ message }: { readonly message: Extract<LogEntry, { to: string }> }) {
  const { method, to, body, answer } = message;
  const t = useTexts(simulatorTexts);
  const reads = method === "GET";
  return (
    <li className={styles.message}>
      <details>
        <summary>
          <ArrowUpRight size={13} aria-hidden />
          <span>{reads ? t.wouldFetch(to) : to === "data-layer:" ? t.wouldPush : t.wouldSend(to)}</span>
          {answer >= 400 && <span className={styles.refused}>{t.answered(answer)}</span>}
        </summary>
        <pre data-selectable>{readable(body)}</pre>
      </details>
    </li>
  );
}

function readable(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
