import type { Command } from "../../commands/command.ts";
import type { EditorSession } from "../session/editorSession.ts";

/** The commands as they are while the canvas is in sight: they do nothing behind the outline, the translations or the targeting. */
export function onCanvas({ view }: EditorSession, commands: readonly Command[]): readonly Command[] {
  return commands.map((command) => ({
    ...command,
    when: () => {
      const { outlineOpen, languagesOpen, targetingOpen, lookOpen } = view.getState();
      return !outlineOpen && !languagesOpen && !targetingOpen && !lookOpen && command.when?.() !== false;
    },
  }));
}
