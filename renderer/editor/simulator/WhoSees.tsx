import { explainTexts } from "../../i18n/areas/explainTexts.ts";
import { simulatorTexts } from "../../i18n/areas/simulatorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { candidatesStore } from "../../targeting/candidatesStore.ts";
import { ExplainedDialogue } from "../../targeting/ExplainedDialogue.tsx";
import { explainSimulated } from "./explainSimulated.ts";
import styles from "./StagePanel.module.css";
import { useSimulator } from "./useSimulator.ts";

/** Which dialogue the visitor is shown on the page as it is now, and of each why or why not. */
export function WhoSees() {
  const t = useTexts(simulatorTexts);
  const words = useTexts(explainTexts);
  const visit = useSimulator((state) => state.visit);
  const tried = useSimulator((state) => state.runs);
  const candidates = candidatesStore((state) => state.candidates);
  const timeZone = candidatesStore((state) => state.timeZone);
  if (!visit || !tried) return null;
  const { shown, dialogues } = explainSimulated(candidates, tried, visit, timeZone);
  const names = new Map([...candidates, tried].map(({ id, name }) => [id, name || words.untitled]));
  return (
    <section className={styles.sees} aria-label={t.decision}>
      <h3>{t.decision}</h3>
      <p role="status" className={styles.shown}>
        {shown === null ? words.nothing : words.shown(names.get(shown) ?? shown)}
      </p>
      <ul className={styles.list}>
        {dialogues.map((one) => (
          <ExplainedDialogue
            key={one.id}
            explained={one}
            name={names.get(one.id) ?? one.id}
            shown={one.id === shown}
          />
        ))}
      </ul>
    </section>
  );
}
