import { simulatorTexts } from "../../i18n/areas/simulatorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { readSent } from "./readSent.ts";
import { SentHead } from "./SentHead.tsx";
import styles from "./SentLog.module.css";
import { SentMessage } from "./SentMessage.tsx";
import facts from "./SimulatorFacts.module.css";
import { useSimulator } from "./useSimulator.ts";

/** What the site's sinks and listeners would have heard, latest first. */
export function SentLog() {
  const t = useTexts(simulatorTexts);
  const log = useSimulator((simulator) => simulator.log);
  if (log.length === 0) return <p className={facts.nothing}>{t.nothingSent}</p>;
  return (
    <ol className={styles.log}>
      {log.toReversed().map((entry) => (
        <li key={entry.key}>
          {"event" in entry ? (
            <>
              <SentHead
                at={entry.at}
                parts={readSent(Object.assign({}, entry.detail, { event: entry.event }))}
              />
              <span className={styles.way}>{t.heardByPage}</span>
              <code data-selectable>{JSON.stringify(entry.detail)}</code>
            </>
          ) : (
            <SentMessage message={entry} />
          )}
        </li>
      ))}
    </ol>
  );
}
