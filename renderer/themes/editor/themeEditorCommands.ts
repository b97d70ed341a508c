import { ArrowLeft } from "lucide-react";
import type { Command } from "../../commands/command.ts";
import { undoCommands } from "../../commands/undoCommands.ts";
import { themesTexts } from "../../i18n/areas/themesTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { previewCommands } from "../preview/previewCommands.ts";
import type { ThemeSession } from "../session/themeSession.ts";
import { leaveTheme } from "./leaveTheme.ts";
import { takeThemeStep } from "./takeThemeStep.ts";

/** What can be done in the editor of a theme. */
export function themeEditorCommands(session: ThemeSession): readonly Command[] {
  return [
    {
      id: "theme.back",
      label: () => currentTexts(themesTexts).allThemes,
      icon: ArrowLeft,
      shortcut: "CmdOrCtrl+Shift+L",
      whileTyping: true,
      menu: { place: "file", group: 1 },
      run: () => void leaveTheme(session),
    },
    ...undoCommands({
      area: "theme",
      step: (direction) => {
        const name = session.store.getState().history[direction].at(-1)?.name;
        return name && currentTexts(themesTexts).steps[name];
      },
      take: (direction) => takeThemeStep(session, direction),
      inFields: true,
    }),
    ...previewCommands,
  ];
}
