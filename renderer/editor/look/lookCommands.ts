import { Palette } from "lucide-react";
import { isFlow } from "#shared/dialogue/flows/isFlow.ts";
import type { Command } from "../../commands/command.ts";
import { themesTexts } from "../../i18n/areas/themesTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import type { EditorSession } from "../session/editorSession.ts";
import { toggleLook } from "./toggleLook.ts";

/** How the dialogue looks; a flow looks as whoever calls it. */
export function lookCommands(session: EditorSession): readonly Command[] {
  return [
    {
      id: "editor.look",
      label: () => currentTexts(themesTexts).look,
      icon: Palette,
      shortcut: "CmdOrCtrl+Alt+K",
      whileTyping: true,
      menu: { place: "dialogue", group: 1 },
      when: () => !isFlow(session.document.getState().dialogue),
      checked: () => session.view.getState().lookOpen,
      run: () => toggleLook(session),
    },
  ];
}
