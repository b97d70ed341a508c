import { Redo2, Undo2 } from "lucide-react";
import type { Command } from "../../commands/command.ts";
import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { undoStep } from "../actions/undoStep.ts";
import type { EditorSession } from "../session/editorSession.ts";

/** Undoing and redoing, whatever stands in the canvas's place. */
export function historyCommands(session: EditorSession): readonly Command[] {
  const { document } = session;
  const t = () => currentTexts(editorTexts);
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
