import { ListTree, Printer } from "lucide-react";
import type { Command } from "../../commands/command.ts";
import { outlineTexts } from "../../i18n/areas/outlineTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import type { EditorSession } from "../session/editorSession.ts";
import { toggleOutline } from "./toggleOutline.ts";

/** The dialogue as text. */
export function outlineCommands(session: EditorSession): readonly Command[] {
  const t = () => currentTexts(outlineTexts);
  const isOpen = () => session.view.getState().outlineOpen;
  return [
    {
      id: "editor.outline",
      label: () => t().title,
      icon: ListTree,
      shortcut: "CmdOrCtrl+Shift+U",
      whileTyping: true,
      menu: { place: "view", group: 1 },
      when: () => !session.view.getState().languagesOpen,
      checked: isOpen,
      run: () => toggleOutline(session),
    },
    {
      id: "editor.printOutline",
      label: () => t().printOutline,
      icon: Printer,
      shortcut: "CmdOrCtrl+P",
      whileTyping: true,
      when: isOpen,
      run: () => window.print(),
    },
  ];
}
