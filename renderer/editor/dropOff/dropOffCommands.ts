import { TrendingDown } from "lucide-react";
import type { Command } from "../../commands/command.ts";
import { dropOffTexts } from "../../i18n/areas/dropOffTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import type { EditorSession } from "../session/editorSession.ts";
import { toggleDropOff } from "./toggleDropOff.ts";

/** What visitors did, on the canvas. */
export function dropOffCommands(session: EditorSession): readonly Command[] {
  return [
    {
      id: "editor.dropOff",
      label: () => currentTexts(dropOffTexts).title,
      icon: TrendingDown,
      menu: { place: "view", group: 1 },
      checked: () => session.dropOff.getState().open,
      run: () => toggleDropOff(session),
    },
  ];
}
