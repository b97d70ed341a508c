import { Replace, ScanSearch, Search } from "lucide-react";
import type { Command } from "../../commands/command.ts";
import { findTexts } from "../../i18n/areas/findTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import type { EditorSession } from "../session/editorSession.ts";
import { attributeAtHand } from "./attributeAtHand.ts";
import { showUses } from "./showUses.ts";

/** Searching in the dialogue. */
export function findCommands(session: EditorSession): readonly Command[] {
  const t = () => currentTexts(findTexts);
  const { find } = session;
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
    {
      id: "editor.whereUsed",
      label: () => t().whereUsedAny,
      icon: ScanSearch,
      menu: { place: "edit", group: 4 },
      run: () => showUses(session, attributeAtHand(session)),
    },
  ];
}
