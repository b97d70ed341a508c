import { cardOf } from "#shared/dialogue/flows/cardOf.ts";
import type { DialogueNode } from "#shared/dialogue/node.ts";
import type { ConversationTest } from "#shared/dialogue/testing/conversationTest.ts";
import { flowsStore } from "../../flows/flowsStore.ts";
import { testsTexts } from "../../i18n/areas/testsTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { showToast } from "../../ui/toast/showToast.ts";
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
    const found = await runInWorker({ dialogue, flows: flowsStore.getState().flows });
    const results = new Map(
      dialogue.tests.flatMap((test, index) => {
        const result = found[index];
        return result ? [[test, result] as const] : [];
      }),
    );
    tests.setState({ results, failing: failingByCard(results, dialogue.nodes), ran: dialogue });
    const failed = found.filter(({ ok }) => !ok).length;
    view.announce(currentTexts(testsTexts).counts(found.length - failed, failed));
    const first = found.findIndex(({ ok }) => !ok);
    if (first >= 0) showTest(session, first);
  } catch {
    const t = currentTexts(testsTexts);
    showToast({ text: t.notRun, detail: t.notRunText, kind: "error" });
  } finally {
    tests.setState({ running: false });
  }
}

function failingByCard(
  results: TestsState["results"],
  nodes: readonly DialogueNode[],
): TestsState["failing"] {
  const cards = new Map<string, ConversationTest[]>();
  for (const [test, result] of results) {
    if (result.ok || result.node === null) continue;
    const card = cardOf(nodes, result.node)?.id ?? result.node;
    cards.set(card, [...(cards.get(card) ?? []), test]);
  }
  return cards;
}
