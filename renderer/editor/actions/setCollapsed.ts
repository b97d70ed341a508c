import { canvasTexts } from "../../i18n/areas/canvasTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { changeGroups } from "../document/operations/changeGroups.ts";
import type { EditorSession } from "../session/editorSession.ts";

/** Shows groups as one box each, or with their cards again, chooses them and says so. */
export function setCollapsed(
  { document, view }: EditorSession,
  groups: readonly string[],
  collapsed: boolean,
): void {
  const name = collapsed ? "collapseGroup" : "expandGroup";
  document.apply(name, (draft) => changeGroups(draft, new Set(groups), { collapsed }));
  view.select(groups);
  view.setState({ focusThing: groups[0] });
  const t = currentTexts(canvasTexts);
  view.announce(collapsed ? t.groupCollapsed : t.groupExpanded);
}
