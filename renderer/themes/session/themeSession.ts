import type { Theme } from "#shared/site/theme.ts";
import type { Autosave } from "../../editor/document/autosave.ts";
import type { ThemeStore } from "./themeStore.ts";

/** Everything that one open theme has: its stores stay the same objects as long as it is open. */
export type ThemeSession = {
  readonly id: string;
  readonly store: ThemeStore;
  readonly autosave: Autosave<Theme>;
};
