import type { Command } from "../../commands/command.ts";
import { undoCommands } from "../../commands/undoCommands.ts";
import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { undoStep } from "../actions/undoStep.ts";
import type { EditorSession } from "../session/editorSession.ts";

/** Undoing and redoing, whatever stands in the canvas's place. */
export function historyCommands(session: EditorSession): readonly Command[] {
  return undoCommands({
    area: "editor",
    step: (direction) => {
      const name = session.document.getState().history[direction].at(-1)?.name;
      return name && currentTexts(editorTexts).steps[name];
    },
    take: (direction) => undoStep(session, direction),
    inFields: true,
  });
}
