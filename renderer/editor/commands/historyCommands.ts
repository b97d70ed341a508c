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
    isElsewhere,
  });
}

/** Fields that are no part of the document keep the undo of the system; in the others it would add to ours. */
function isElsewhere(): boolean {
  return globalThis.document.activeElement?.closest("[data-own-undo]")?.querySelector("input:focus") != null;
}
