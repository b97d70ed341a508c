import { simulatorTexts } from "../../i18n/areas/simulatorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { SentMessage } from "./SentMessage.tsx";
import styles from "./SimulatorFacts.module.css";
import { useSimulator } from "./useSimulator.ts";

/** What the site's sinks and listeners would have heard, latest first. */
export function SentLog() {
  const t = useTexts(simulatorTexts);
  const log = useSimulator((simulator) => simulator.log);
  if (log.length === 0) return <p className={styles.nothing}>{t.nothingSent}</p>;
  return (
    <ol className={styles.log}>
      {log.toReversed().map((entry) =>
        "event" in entry ? (
          <li key={entry.key}>
            <span>{entry.event}</span>
            <code data-selectable>{JSON.stringify(entry.detail)}</code>
          </li>
        ) : (
          <SentMessage key={entry.key} message={entry} />
        ),
      )}
    </ol>
  );
}
