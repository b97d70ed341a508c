import { useEffect } from "react";
import { simulatorTexts } from "../../i18n/areas/simulatorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { siteRevision } from "../../settings/siteRevision.ts";
import { Button } from "../../ui/Button.tsx";
import { useDialogue } from "../session/useDialogue.ts";
import { useSession } from "../session/useSession.ts";
import { openSimulation } from "./openSimulation.ts";
import styles from "./StaleBar.module.css";
import { staleReason } from "./staleReason.ts";
import { useSimulator } from "./useSimulator.ts";

/** Milliseconds of quiet before a simulator that nobody talks to starts again by itself. */
const quiet = 700;

/** Says that the frame runs an older version of the dialogue or its look, and starts it anew; by itself if nobody has answered yet. */
export function StaleBar() {
  const t = useTexts(simulatorTexts);
  const session = useSession();
  const runs = useSimulator((simulator) => simulator.runs);
  const site = useSimulator((simulator) => simulator.site);
  const savedSite = siteRevision(({ saved }) => saved);
  const settled = useSimulator(({ phase }) => phase.name === "running" || phase.name === "failed");
  // A page in a window of its own is not loaded again under the author's hands.
  const untouched = useSimulator(
    ({ log, phase }) =>
      !(phase.name === "running" && phase.where === "window") &&
      !log.some((entry) => "event" in entry && entry.event === "engaged"),
  );
  const dialogue = useDialogue((whole) => whole);
  const stale = settled ? staleReason({ runs, site }, dialogue, savedSite) : undefined;

  useEffect(() => {
    if (!stale || !untouched || !dialogue) return;
    const timer = setTimeout(() => void openSimulation(session), quiet);
    return () => clearTimeout(timer);
  }, [stale, untouched, session, dialogue]);

  if (!stale || untouched) return null;
  return (
    <div className={styles.bar} role="status">
      <span>{t.stale[stale]}</span>
      <Button look="quiet" onClick={() => void openSimulation(session)}>
        {t.staleRestart}
      </Button>
    </div>
  );
}
