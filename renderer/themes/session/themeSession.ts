import type { Theme } from "#shared/site/theme.ts";
import type { Autosave } from "../../editor/document/autosave.ts";
import type { UndoStore } from "../../editor/document/undoStore.ts";
import type { ThemeStepName } from "./themeStepName.ts";

/** Everything that one open theme has: its stores stay the same objects as long as it is open. */
export type ThemeSession = {
  readonly id: string;
  readonly store: UndoStore<Theme, ThemeStepName>;
  readonly autosave: Autosave<Theme>;
};
