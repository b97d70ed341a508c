import { Boxes, CircleSlash2, LogOut, Minimize2, StickyNote, Ungroup } from "lucide-react";
import type { Command } from "../../commands/command.ts";
import { canvasTexts } from "../../i18n/areas/canvasTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { addNote } from "../actions/addNote.ts";
import { gatheringOf, groupSelection } from "../actions/groupSelection.ts";
import { groupsAtHand } from "../actions/groupsAtHand.ts";
import { leaveGroup } from "../actions/leaveGroup.ts";
import { setCollapsed } from "../actions/setCollapsed.ts";
import { disablingOf, toggleDisabled } from "../actions/toggleDisabled.ts";
import { ungroupSelection } from "../actions/ungroupSelection.ts";
import type { EditorSession } from "../session/editorSession.ts";

/** What is done to chosen cards as a whole, and beside them. `center`: where a note is put. */
export function canvasCommands(
  session: EditorSession,
  center: () => { readonly x: number; readonly y: number },
): readonly Command[] {
  const t = () => currentTexts(canvasTexts);
  const collapses = () => groupsAtHand(session).some(({ collapsed }) => !collapsed);
  return [
    {
      id: "editor.disable",
      label: () => (disablingOf(session) === "enable" ? t().enable : t().disable),
      icon: CircleSlash2,
      shortcut: "CmdOrCtrl+Shift+D",
      menu: { place: "edit", group: 2 },
      when: () => disablingOf(session) !== null,
      run: () => toggleDisabled(session),
    },
    {
      id: "editor.group",
      label: () => {
        const { joined } = gatheringOf(session);
        return joined ? t().joinGroup(joined.name || t().group) : t().groupCards;
      },
      icon: Boxes,
      shortcut: "CmdOrCtrl+G",
      menu: { place: "edit", group: 3 },
      when: () => gatheringOf(session).cards.length > 0,
      run: () => groupSelection(session),
    },
    {
      id: "editor.ungroup",
      label: () => t().ungroup,
      icon: Ungroup,
      shortcut: "CmdOrCtrl+Shift+G",
      menu: { place: "edit", group: 3 },
      when: () => groupsAtHand(session).length > 0,
      run: () => ungroupSelection(session),
    },
    {
      id: "editor.collapse",
      label: () => (collapses() ? t().collapse : t().expand),
      icon: Minimize2,
      shortcut: "CmdOrCtrl+Shift+K",
      menu: { place: "edit", group: 3 },
      when: () => groupsAtHand(session).length > 0,
      run: () =>
        setCollapsed(
          session,
          groupsAtHand(session).map(({ id }) => id),
          collapses(),
        ),
    },
    {
      id: "editor.leaveGroup",
      label: () => t().leaveGroup,
      icon: LogOut,
      when: () => {
        const { nodes } = session.view.getState();
        return groupsAtHand(session).some(({ cards }) => cards.some((card) => nodes.has(card)));
      },
      run: () => leaveGroup(session),
    },
    {
      id: "editor.addNote",
      label: () => t().addNote,
      icon: StickyNote,
      shortcut: "CmdOrCtrl+Shift+N",
      menu: { place: "insert", group: 1 },
      run: () => addNote(session, center()),
    },
  ];
}
