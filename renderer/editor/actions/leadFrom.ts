import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { moveEdgeStart } from "../document/operations/moveEdgeStart.ts";
import type { EditorSession } from "../session/editorSession.ts";
import type { Origin } from "./addCard.ts";

/** Has a connection leave from another port. */
export function leadFrom({ document, view }: EditorSession, edge: string, from: Origin): void {
  document.apply("connect", (draft) => moveEdgeStart(draft, edge, from));
  view.announce(currentTexts(editorTexts).connected);
}
