import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { clipOf } from "../document/clipOf.ts";
import type { EditorSession } from "../session/editorSession.ts";
import { clipboard } from "./clipboard.ts";

/** Takes a copy of the chosen cards to paste later. */
export function copySelection({ document, view }: EditorSession): void {
  const clip = clipOf(document.getState().dialogue, view.getState().nodes);
  if (clip.nodes.length === 0) return;
  clipboard.setState({ clip, pasted: 0 });
  view.announce(currentTexts(editorTexts).copied(clip.nodes.length));
}
