import { BoxSelect, ClipboardPaste, Copy, CopyPlus, Pencil, Scissors, Trash2 } from "lucide-react";
import type { Command } from "../../commands/command.ts";
import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { copySelection } from "../actions/copySelection.ts";
import { cutSelection } from "../actions/cutSelection.ts";
import { deleteSelection } from "../actions/deleteSelection.ts";
import { duplicateSelection, pasteCards } from "../actions/pasteCards.ts";
import type { EditorSession } from "../session/editorSession.ts";

/**
 * Copying, deleting. Cut, copy, paste and select all stand in no native menu: there the system's own act on text
 * fields, and these are for cards. `center`: where cards of another dialogue are put.
 */
export function editCommands(
  session: EditorSession,
  center: () => { readonly x: number; readonly y: number },
): readonly Command[] {
  const { document, view } = session;
  const t = () => currentTexts(editorTexts);
  const hasCards = () => view.getState().nodes.size > 0;
  const hasSelection = () => hasCards() || view.getState().edges.size > 0;
  return [
    {
      id: "editor.editCard",
      label: () => t().editCard,
      icon: Pencil,
      when: hasCards,
      run: () => view.setState(({ focusInspector }) => ({ focusInspector: focusInspector + 1 })),
    },
    {
      id: "editor.cut",
      label: () => t().cut,
      icon: Scissors,
      alternatives: ["CmdOrCtrl+X"],
      when: hasCards,
      run: () => void cutSelection(session),
    },
    {
      id: "editor.copy",
      label: () => t().copy,
      icon: Copy,
      alternatives: ["CmdOrCtrl+C"],
      when: () => hasCards() && getSelection()?.isCollapsed !== false,
      run: () => void copySelection(session),
    },
    {
      id: "editor.paste",
      label: () => t().paste,
      icon: ClipboardPaste,
      alternatives: ["CmdOrCtrl+V"],
      run: () => void pasteCards(session, center()),
    },
    {
      id: "editor.duplicate",
      label: () => t().duplicate,
      icon: CopyPlus,
      shortcut: "CmdOrCtrl+D",
      menu: { place: "edit", group: 2 },
      when: hasCards,
      run: () => duplicateSelection(session),
    },
    {
      id: "editor.delete",
      label: () => t().remove,
      icon: Trash2,
      alternatives: ["Delete", "Backspace"],
      menu: { place: "edit", group: 2 },
      when: hasSelection,
      run: () => deleteSelection(session),
    },
    {
      id: "editor.selectAll",
      icon: BoxSelect,
      label: () => t().selectAll,
      alternatives: ["CmdOrCtrl+A"],
      run: () => {
        const { nodes, notes } = document.getState().dialogue;
        view.select([...nodes, ...notes].map(({ id }) => id));
      },
    },
  ];
}
