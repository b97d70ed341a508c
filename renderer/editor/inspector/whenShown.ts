import { inspectorIsShown } from "../layout/inspectorIsShown.ts";
import { openInspector } from "../layout/openInspector.ts";
import type { EditorSession } from "../session/editorSession.ts";

/** Does what needs the inspector: at once, or as soon as one that is folded away is on screen again. */
export function whenShown(session: EditorSession, act: () => void): void {
  if (inspectorIsShown(session)) {
    act();
    return;
  }
  openInspector(session);
  requestAnimationFrame(act);
}
