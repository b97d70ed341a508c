import { dropOffTexts } from "../../i18n/areas/dropOffTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import type { EditorSession } from "../session/editorSession.ts";

/** Shows on the canvas where visitors stop, or takes that away. */
export function toggleDropOff({ dropOff, view }: EditorSession): void {
  const open = !dropOff.getState().open;
  dropOff.setState({ open, ...(!open && { shown: undefined, ways: undefined }) });
  if (open)
    view.setState({ languagesOpen: false, outlineOpen: false, targetingOpen: false, lookOpen: false });
  else view.announce(currentTexts(dropOffTexts).closed);
}
