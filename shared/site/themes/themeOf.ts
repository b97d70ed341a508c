import type { Dialogue } from "../../dialogue/dialogue.ts";
import type { SiteSettings } from "../siteSettings.ts";
import type { Theme } from "../theme.ts";
import { baseTheme } from "./baseTheme.ts";
import { resolveTheme } from "./resolveTheme.ts";
import type { Themes } from "./themesById.ts";

/** How a dialogue looks: its theme (see `baseTheme`), with its own overrides. */
export function themeOf(
  { theme, themeOverrides }: Pick<Dialogue, "theme" | "themeOverrides">,
  themes: Themes,
  settings: Pick<SiteSettings, "theme" | "chat">,
): Theme {
  return resolveTheme(baseTheme(theme, themes, settings), themeOverrides);
}
