import type { SiteSettings } from "../siteSettings.ts";
import type { Theme } from "../theme.ts";
import { plainTheme } from "./plainTheme.ts";
import type { Themes } from "./themesById.ts";

/** The theme of an id; where that is `default` or not there the site's, and where the site has none what its settings say. */
export function baseTheme(id: string, themes: Themes, settings: Pick<SiteSettings, "theme" | "chat">): Theme {
  return themes.get(id) ?? themes.get(settings.theme) ?? plainTheme(settings.chat);
}
