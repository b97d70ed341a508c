import type { Dialogue } from "../../dialogue/dialogue.ts";
import type { SiteSettings } from "../siteSettings.ts";
import type { Theme } from "../theme.ts";
import { plainTheme } from "./plainTheme.ts";
import { resolveTheme } from "./resolveTheme.ts";

/** Themes by id. */
export type Themes = ReadonlyMap<string, Theme>;

/**
 * How a dialogue looks: the theme that it names, or the site's where it names none or one that is not there, with the dialogue's own overrides.
 */
export function themeOf(
  { theme, themeOverrides }: Pick<Dialogue, "theme" | "themeOverrides">,
  themes: Themes,
  settings: Pick<SiteSettings, "theme" | "chat">,
): Theme {
  const base = themes.get(theme) ?? themes.get(settings.theme) ?? plainTheme(settings.chat);
  return resolveTheme(base, themeOverrides);
}
