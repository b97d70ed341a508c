import { historyTexts } from "../../i18n/areas/historyTexts.ts";
import { themesTexts } from "../../i18n/areas/themesTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import type { ThemeSession } from "../session/themeSession.ts";
import { themeEditorStore } from "./themeEditorStore.ts";

/** Takes the last step of a theme back, or does it again, and says which it was. */
export function takeThemeStep({ store }: ThemeSession, direction: "undo" | "redo"): void {
  const step = store[direction]();
  if (!step) return;
  const t = currentTexts(historyTexts);
  const what = currentTexts(themesTexts).steps[step.name];
  themeEditorStore.setState({ said: (direction === "undo" ? t.undone : t.redone)(what) });
}
