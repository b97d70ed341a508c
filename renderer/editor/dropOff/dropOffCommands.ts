import { TrendingDown } from "lucide-react";
import { isFlow } from "#shared/dialogue/flows/isFlow.ts";
import type { Command } from "../../commands/command.ts";
import { dropOffTexts } from "../../i18n/areas/dropOffTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import type { EditorSession } from "../session/editorSession.ts";
import { toggleDropOff } from "./toggleDropOff.ts";

/** What visitors did, on the canvas. A flow is part of the dialogues that call it, and has no visits of its own. */
export function dropOffCommands(session: EditorSession): readonly Command[] {
  return [
    {
      id: "editor.dropOff",
      label: () => currentTexts(dropOffTexts).title,
      icon: TrendingDown,
      menu: { place: "view", group: 1 },
      checked: () => session.dropOff.getState().open,
      when: () => !isFlow(session.document.getState().dialogue),
      run: () => toggleDropOff(session),
    },
  ];
}
