import { Network } from "lucide-react";
import type { Command } from "../../commands/command.ts";
import { tidyTexts } from "../../i18n/areas/tidyTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import type { EditorSession } from "../session/editorSession.ts";
import { tidyCards } from "./tidyCards.ts";

/** Putting cards in order. */
export function tidyCommands(session: EditorSession): readonly Command[] {
  const { document, view } = session;
  return [
    {
      id: "editor.tidy",
      label: () => {
        const t = currentTexts(tidyTexts);
        return view.getState().nodes.size > 1 ? t.tidySelection : t.tidy;
      },
      icon: Network,
      shortcut: "CmdOrCtrl+Shift+Y",
      menu: { place: "edit", group: 3 },
      when: () => document.getState().dialogue.nodes.length > 1,
      run: () => void tidyCards(session),
    },
  ];
}
