import { CircleCheck, CircleDashed, CircleX } from "lucide-react";
import type { ConversationTest } from "#shared/dialogue/testing/conversationTest.ts";
import { testsTexts } from "../../i18n/areas/testsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { useSession } from "../session/useSession.ts";
import { showTest } from "./showTest.ts";
import styles from "./TestPanel.module.css";
import { useTests } from "./useTests.ts";

type TestLineProps = {
  readonly test: ConversationTest;
  readonly index: number;
  readonly chosen: boolean;
};

const icons = { passed: CircleCheck, failed: CircleX, none: CircleDashed };

/** One test in the list: its name and what became of it. */
export function TestLine({ test, index, chosen }: TestLineProps) {
  const t = useTexts(testsTexts);
  const session = useSession();
  const result = useTests((state) => state.results.get(test));
  const state = result === undefined ? "none" : result.ok ? "passed" : "failed";
  const Icon = icons[state];
  return (
    <li>
      <button
        type="button"
        className={styles.line}
        aria-pressed={chosen}
        onClick={() => showTest(session, index)}
      >
        <span role="img" aria-label={t.results[state]} data-state={state} className={styles.state}>
          <Icon size={16} aria-hidden />
        </span>
        <span className={styles.name}>{test.name || t.untitled(index + 1)}</span>
      </button>
    </li>
  );
}
