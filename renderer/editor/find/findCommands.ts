import { Replace, Search } from "lucide-react";
import type { Command } from "../../commands/command.ts";
import { findTexts } from "../../i18n/areas/findTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import type { EditorSession } from "../session/editorSession.ts";

/** Searching in the dialogue. */
export function findCommands({ find }: EditorSession): readonly Command[] {
  const t = () => currentTexts(findTexts);
  return [
    {
      id: "editor.find",
      label: () => t().find,
      icon: Search,
      shortcut: "CmdOrCtrl+F",
      whileTyping: true,
      menu: { place: "edit", group: 4 },
      run: () => find.show(),
    },
    {
      id: "editor.replace",
      label: () => t().findReplace,
      icon: Replace,
      shortcut: "CmdOrCtrl+H",
      whileTyping: true,
      menu: { place: "edit", group: 4 },
      run: () => find.show({ replacing: true }),
    },
  ];
}
