import { canvasTexts } from "../../i18n/areas/canvasTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { leaveGroups } from "../document/operations/leaveGroups.ts";
import type { EditorSession } from "../session/editorSession.ts";

/** Takes the chosen cards out of their groups. */
export function leaveGroup({ document, view }: EditorSession): void {
  const { nodes } = view.getState();
  document.apply("leaveGroup", (draft) => leaveGroups(draft, nodes));
  view.announce(currentTexts(canvasTexts).groupLeft);
}
