import { ClipboardPaste, Copy, CopyPlus, Pencil, Redo2, Scissors, Trash2, Undo2 } from "lucide-react";
import type { Command } from "../../commands/command.ts";
import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { copySelection } from "../actions/copySelection.ts";
import { cutSelection } from "../actions/cutSelection.ts";
import { deleteSelection } from "../actions/deleteSelection.ts";
import { duplicateSelection, pasteCards } from "../actions/pasteCards.ts";
import { undoStep } from "../actions/undoStep.ts";
import type { EditorSession } from "../session/editorSession.ts";

/**
 * Undoing, copying, deleting. Cut, copy, paste and select all stand in no native menu: there the system's own act on text
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
      id: "editor.undo",
      label: () => labelOf(document.getState().history.undo.at(-1)?.name, t().undoStep, t().undo),
      icon: Undo2,
      shortcut: "CmdOrCtrl+Z",
      whileTyping: true,
      menu: { place: "edit", group: 0 },
      when: () => document.getState().history.undo.length > 0 && !isElsewhere(),
      claims: () => !isElsewhere(),
      run: () => undoStep(session, "undo"),
    },
    {
      id: "editor.redo",
      label: () => labelOf(document.getState().history.redo.at(-1)?.name, t().redoStep, t().redo),
      icon: Redo2,
      shortcut: "CmdOrCtrl+Shift+Z",
      alternatives: ["CmdOrCtrl+Y"],
      whileTyping: true,
      menu: { place: "edit", group: 0 },
      when: () => document.getState().history.redo.length > 0 && !isElsewhere(),
      claims: () => !isElsewhere(),
      run: () => undoStep(session, "redo"),
    },
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
      label: () => t().selectAll,
      alternatives: ["CmdOrCtrl+A"],
      run: () => {
        const { nodes, notes } = document.getState().dialogue;
        view.select([...nodes, ...notes].map(({ id }) => id));
      },
    },
  ];
}

function labelOf<Name extends keyof Steps>(
  name: Name | undefined,
  withStep: (step: string) => string,
  plain: string,
) {
  return name === undefined ? plain : withStep(currentTexts(editorTexts).steps[name]);
}

type Steps = typeof editorTexts.en.steps;

/** Fields that are no part of the document keep the undo of the system; in the others it would add to ours. */
function isElsewhere(): boolean {
  return globalThis.document.activeElement?.closest("[data-own-undo]")?.querySelector("input:focus") != null;
}
