import { Crosshair } from "lucide-react";
import { isFlow } from "#shared/dialogue/flows/isFlow.ts";
import type { Command } from "../../commands/command.ts";
import { targetingTexts } from "../../i18n/areas/targetingTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import type { EditorSession } from "../session/editorSession.ts";
import { toggleTargeting } from "./toggleTargeting.ts";

/** Who sees the dialogue; a flow has no visitors of its own. */
export function targetingCommands(session: EditorSession): readonly Command[] {
  return [
    {
      id: "editor.targeting",
      label: () => currentTexts(targetingTexts).title,
      icon: Crosshair,
      shortcut: "CmdOrCtrl+Alt+A",
      whileTyping: true,
      menu: { place: "dialogue", group: 1 },
      when: () => !isFlow(session.document.getState().dialogue),
      checked: () => session.view.getState().targetingOpen,
      run: () => toggleTargeting(session),
    },
  ];
}
