import type { FoundPlace } from "#shared/ipc/search.ts";
import { closeOverlay } from "../app/closeOverlay.ts";
import { openDialogue } from "../dialogues/actions/openDialogue.ts";
import type { EditorSession } from "../editor/session/editorSession.ts";
import { openSession } from "../editor/session/openSession.ts";
import { openTest } from "../editor/testing/openTest.ts";
import { findAllStore } from "./findAllStore.ts";

/** Shows a place that was found in its dialogue, which is opened if it is not. */
export async function showPlace(id: string, place: FoundPlace): Promise<void> {
  closeOverlay();
  const { session } = openSession.getState();
  if (session?.id === id) {
    show(session, place);
    return;
  }
  if (!(await openDialogue(id))) return;
  const stop = openSession.subscribe(({ session: opened }) => {
    if (!opened) return;
    stop();
    if (opened.id === id) show(opened, place);
  });
}

function show(session: EditorSession, { node, path, language, test }: FoundPlace): void {
  const { find, view } = session;
  const { query, scope, whole, matchCase, replacing, replacement } = findAllStore.getState();
  find.show({ query, scope, whole, matchCase, replacing, replacement, at: { node, path } });
  view.setState({ outlineOpen: false, languagesOpen: false, targetingOpen: false, lookOpen: false });
  if (language !== undefined) view.setState({ language });
  if (test) openTest(session, test.index);
  else view.select(node === undefined ? [] : [node]);
}
