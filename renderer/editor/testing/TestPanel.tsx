import { FlaskConical, ListChecks, Plus, X } from "lucide-react";
import { testsTexts } from "../../i18n/areas/testsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { useDialogue } from "../session/useDialogue.ts";
import { useSession } from "../session/useSession.ts";
import { sameConversation } from "../simulator/sameConversation.ts";
import { addTest } from "./addTest.ts";
import { runAllTests } from "./runAllTests.ts";
import { TestEditor } from "./TestEditor.tsx";
import { TestLine } from "./TestLine.tsx";
import styles from "./TestPanel.module.css";
import { toggleTests } from "./toggleTests.ts";
import { useTests } from "./useTests.ts";

/** The dialogue's conversation tests below the canvas: run them, read what came of them, edit them. */
export function TestPanel() {
  const t = useTexts(testsTexts);
  const session = useSession();
  const tests = useDialogue((dialogue) => dialogue.tests);
  const dialogue = useDialogue((whole) => whole);
  const running = useTests((state) => state.running);
  const results = useTests((state) => state.results);
  const ran = useTests((state) => state.ran);
  const chosen = useTests((state) => state.chosen);
  const known = tests.flatMap((test) => results.get(test) ?? []);
  const passed = known.filter(({ ok }) => ok).length;
  const shown = tests[Math.min(chosen, tests.length - 1)];
  const stale = known.length > 0 && ran !== null && !sameConversation(ran, dialogue);
  return (
    <section className={styles.panel} aria-label={t.open} data-part>
      <header className={styles.head}>
        <h2>{t.title}</h2>
        {known.length > 0 && (
          <span className={styles.counts} data-failed={passed < known.length}>
            {t.counts(passed, known.length - passed)}
          </span>
        )}
        {stale && <span className={styles.counts}>{t.stale}</span>}
        <span className={styles.space} />
        <Button icon={Plus} look="quiet" onClick={() => addTest(session, { steps: [] })}>
          {t.add}
        </Button>
        <Button
          icon={ListChecks}
          disabled={running || tests.length === 0}
          onClick={() => void runAllTests(session)}
        >
          {running ? t.running : t.runAll}
        </Button>
        <IconButton size="small" label={t.close} icon={X} onClick={() => toggleTests(session)} />
      </header>
      {shown === undefined ? (
        <div className={styles.none}>
          <EmptyState icon={FlaskConical} title={t.emptyTitle}>
            {t.emptyText}
          </EmptyState>
        </div>
      ) : (
        <div className={styles.columns}>
          <ul className={styles.list} aria-label={t.list}>
            {tests.map((test, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: tests have no identity but their place
              <TestLine key={index} test={test} index={index} chosen={test === shown} />
            ))}
          </ul>
          <TestEditor key={tests.indexOf(shown)} test={shown} index={tests.indexOf(shown)} />
        </div>
      )}
    </section>
  );
}
