import { cardOf } from "#shared/dialogue/flows/cardOf.ts";
import type { EditorSession } from "../session/editorSession.ts";

/** Looks at a test; of one that failed, the card on which it did is chosen on the canvas and brought into sight. */
export function showTest({ document, tests, view }: EditorSession, index: number): void {
  tests.setState({ chosen: index });
  const { dialogue } = document.getState();
  const test = dialogue.tests[index];
  const result = test && tests.getState().results.get(test);
  if (!result || result.ok || result.node === null) return;
  const card = cardOf(dialogue.nodes, result.node);
  if (card) view.select([card.id]);
}
