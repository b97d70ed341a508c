import { testsTexts } from "../../i18n/areas/testsTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import type { EditorSession } from "../session/editorSession.ts";
import { runInWorker } from "./runInWorker.ts";
import { showTest } from "./showTest.ts";

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
    tests.setState({ results, ran: dialogue });
    const failed = found.filter(({ ok }) => !ok).length;
    view.announce(currentTexts(testsTexts).counts(found.length - failed, failed));
    const first = found.findIndex(({ ok }) => !ok);
    if (first >= 0) showTest(session, first);
  } finally {
    tests.setState({ running: false });
  }
}
