import type { Reason } from "#shared/targeting/explain.ts";
import { closeOverlay } from "../app/closeOverlay.ts";
import { openDialogue } from "../dialogues/actions/openDialogue.ts";
import { afterPaint } from "../editor/session/afterPaint.ts";
import type { EditorSession } from "../editor/session/editorSession.ts";
import { openSession } from "../editor/session/openSession.ts";

/** Opens the dialogue where a rule of its targeting is changed; its status is changed in the inspector. */
export async function showRule(id: string, rule: Reason["rule"]): Promise<void> {
  closeOverlay();
  // a dialog that closes gives the focus back to what had it before
  await afterPaint();
  const { session } = openSession.getState();
  if (session?.id === id) return show(session, rule);
  if (!(await openDialogue(id))) return;
  const stop = openSession.subscribe(({ session: opened }) => {
    if (!opened) return;
    stop();
    if (opened.id === id) show(opened, rule);
  });
}

function show({ view }: EditorSession, rule: Reason["rule"]): void {
  view.select([]);
  const inInspector = rule === "status";
  view.setState(({ focusInspector }) => ({
    languagesOpen: false,
    outlineOpen: false,
    lookOpen: false,
    targetingOpen: !inInspector,
    targetingRule: inInspector ? undefined : rule,
    focusInspector: inInspector ? focusInspector + 1 : focusInspector,
  }));
}
