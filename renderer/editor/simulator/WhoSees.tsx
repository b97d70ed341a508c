import { Crosshair } from "lucide-react";
import { useMemo } from "react";
import { simulatorTexts } from "../../i18n/areas/simulatorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { candidatesStore } from "../../targeting/candidatesStore.ts";
import { ExplainedAnswer } from "../../targeting/ExplainedAnswer.tsx";
import { Button } from "../../ui/Button.tsx";
import { useDialogue } from "../session/useDialogue.ts";
import { useSession } from "../session/useSession.ts";
import { explainSimulation } from "./explainSimulation.ts";
import styles from "./StagePanel.module.css";
import { simulatedCandidates } from "./simulatedCandidates.ts";
import { useSimulator } from "./useSimulator.ts";
import { visitOfSimulated } from "./visitOfSimulated.ts";

/** Which dialogue the visitor is shown on the page as it is now, and of each why or why not. */
export function WhoSees() {
  const t = useTexts(simulatorTexts);
  const { simulator } = useSession();
  const simulated = useSimulator((state) => state.visit);
  const tried = useSimulator((state) => state.runs);
  const candidates = candidatesStore((state) => state.candidates);
  const timeZone = candidatesStore((state) => state.timeZone);
  const own = useDialogue(({ id }) => id);
  const visit = useMemo(() => simulated && visitOfSimulated(simulated, timeZone), [simulated, timeZone]);
  if (!visit || !tried) return null;
  return (
    <section className={styles.sees} aria-label={t.decision}>
      <h3>{t.decision}</h3>
      <ExplainedAnswer candidates={simulatedCandidates(candidates, tried)} visit={visit} own={own} />
      <div>
        <Button icon={Crosshair} onClick={() => explainSimulation(simulator)}>
          {t.explain}
        </Button>
      </div>
      <p className={styles.hint}>{t.explainHint}</p>
    </section>
  );
}
