import { FlaskConicalOff } from "lucide-react";
import type { ConversationTest } from "#shared/dialogue/testing/conversationTest.ts";
import { testsTexts } from "../../i18n/areas/testsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import styles from "../problems/ProblemBadge.module.css";
import { useDialogue } from "../session/useDialogue.ts";
import { failureText } from "./failureText.ts";
import { useTests } from "./useTests.ts";

/** A card's mark that conversation tests fail on it, while the tests are open; says why in its tooltip. */
export function TestBadge({ node }: { readonly node: string }) {
  const failing = useTests((tests) => (tests.open ? tests.failing.get(node) : undefined));
  return failing ? <Mark failing={failing} /> : null;
}

function Mark({ failing }: { readonly failing: readonly ConversationTest[] }) {
  const t = useTexts(testsTexts);
  const results = useTests((tests) => tests.results);
  const dialogue = useDialogue((whole) => whole);
  const words = failing.flatMap((test) => {
    const index = dialogue.tests.indexOf(test);
    const result = results.get(test);
    // one that was changed or deleted since says nothing any more
    if (index < 0 || !result || result.ok) return [];
    return t.failedHere(test.name || t.untitled(index + 1), failureText(result.failure, dialogue));
  });
  if (words.length === 0) return null;
  const label = words.join("\n");
  return (
    <span role="img" aria-label={label} data-tooltip={label} className={styles.error}>
      <FlaskConicalOff size={15} strokeWidth={2.2} aria-hidden />
    </span>
  );
}
