import { CircleSlash2 } from "lucide-react";
import type { Command } from "../../commands/command.ts";
import { canvasTexts } from "../../i18n/areas/canvasTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { disablingOf, toggleDisabled } from "../actions/toggleDisabled.ts";
import type { EditorSession } from "../session/editorSession.ts";

/** What is done to chosen cards as a whole, and beside them. */
export function canvasCommands(session: EditorSession): readonly Command[] {
  const t = () => currentTexts(canvasTexts);
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
  ];
}
