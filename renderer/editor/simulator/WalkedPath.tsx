import { CornerDownRight } from "lucide-react";
import { useEffect, useRef } from "react";
import { simulatorTexts } from "../../i18n/areas/simulatorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { useDialogue } from "../session/useDialogue.ts";
import { useSession } from "../session/useSession.ts";
import { useView } from "../session/useView.ts";
import { pathOf } from "./pathOf.ts";
import styles from "./SimulatorFacts.module.css";
import { useSimulator } from "./useSimulator.ts";

/** The cards that the conversation went over; choosing one shows it on the canvas. */
export function WalkedPath() {
  const t = useTexts(simulatorTexts);
  const { view } = useSession();
  const trace = useSimulator((simulator) => simulator.trace);
  const node = useSimulator((simulator) => simulator.node);
  const dialogue = useDialogue((whole) => whole);
  const language = useView((state) => state.language);
  const path = pathOf(trace, node, dialogue, language);
  const last = useRef<HTMLLIElement>(null);
  const { length } = path;
  useEffect(() => {
    if (length > 0) last.current?.scrollIntoView({ block: "nearest" });
  }, [length]);
  if (length === 0) return <p className={styles.nothing}>{t.nothingWalked}</p>;
  return (
    <ol className={styles.path} aria-label={t.path}>
      {path.map((passed, index) => {
        const isLast = index === length - 1;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a card may be passed twice; its place is what it is known by
          <li key={index} ref={isLast ? last : null}>
            <button
              type="button"
              aria-current={isLast ? "step" : undefined}
              onClick={() => view.select([passed.node])}
            >
              <span>{passed.title}</span>
              {(passed.by || passed.said) && (
                <span className={styles.by}>
                  <CornerDownRight size={12} aria-hidden />
                  {passed.said === "" ? passed.by : t.said(passed.said)}
                </span>
              )}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
