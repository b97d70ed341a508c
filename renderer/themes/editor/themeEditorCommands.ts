import { ArrowLeft, Redo2, Undo2 } from "lucide-react";
import type { Command } from "../../commands/command.ts";
import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { themesTexts } from "../../i18n/areas/themesTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { previewCommands } from "../preview/previewCommands.ts";
import type { ThemeSession } from "../session/themeSession.ts";
import { leaveTheme } from "./leaveTheme.ts";
import { takeThemeStep } from "./takeThemeStep.ts";

/** What can be done in the editor of a theme. */
export function themeEditorCommands(session: ThemeSession): readonly Command[] {
  const { store } = session;
  const words = () => currentTexts(editorTexts);
  const steps = () => currentTexts(themesTexts).steps;
  const last = (direction: "undo" | "redo") => store.getState().history[direction].at(-1)?.name;
  const label = (direction: "undo" | "redo") => {
    const name = last(direction);
    if (name === undefined) return words()[direction];
    return direction === "undo" ? words().undoStep(steps()[name]) : words().redoStep(steps()[name]);
  };
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
    {
      id: "theme.undo",
      label: () => label("undo"),
      icon: Undo2,
      shortcut: "CmdOrCtrl+Z",
      whileTyping: true,
      menu: { place: "edit", group: 0 },
      when: () => last("undo") !== undefined,
      claims: () => true,
      run: () => takeThemeStep(store, "undo"),
    },
    {
      id: "theme.redo",
      label: () => label("redo"),
      icon: Redo2,
      shortcut: "CmdOrCtrl+Shift+Z",
      alternatives: ["CmdOrCtrl+Y"],
      whileTyping: true,
      menu: { place: "edit", group: 0 },
      when: () => last("redo") !== undefined,
      claims: () => true,
      run: () => takeThemeStep(store, "redo"),
    },
    ...previewCommands,
  ];
}
