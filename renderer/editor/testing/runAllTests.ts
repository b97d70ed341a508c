import type { ConversationTest } from "#shared/dialogue/testing/conversationTest.ts";
import { testsTexts } from "../../i18n/areas/testsTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import type { EditorSession } from "../session/editorSession.ts";
import { runInWorker } from "./runInWorker.ts";
import { showTest } from "./showTest.ts";
import type { TestsState } from "./testsStore.ts";

/** Runs all tests of the dialogue as it is on screen, says how many passed, and shows the first that did not. */
export async function runAllTests(session: EditorSession): Promise<void> {
  const { document, tests, view } = session;
  if (tests.getState().running) return;
  const { dialogue } = document.getState();
  tests.setState({ open: true, running: true });
  try {
    const found = await runInWorker(dialogue);
    const results = new Map(
      dialogue.tests.flatMap((test, index) => {
        const result = found[index];
        return result ? [[test, result] as const] : [];
      }),
    );
    tests.setState({ results, failing: failingByCard(results), ran: dialogue });
    const failed = found.filter(({ ok }) => !ok).length;
    view.announce(currentTexts(testsTexts).counts(found.length - failed, failed));
    const first = found.findIndex(({ ok }) => !ok);
    if (first >= 0) showTest(session, first);
  } finally {
    tests.setState({ running: false });
  }
}

function failingByCard(results: TestsState["results"]): TestsState["failing"] {
  const cards = new Map<string, ConversationTest[]>();
  for (const [test, result] of results) {
    if (result.ok || result.node === null) continue;
    cards.set(result.node, [...(cards.get(result.node) ?? []), test]);
  }
  return cards;
}
