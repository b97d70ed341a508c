import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { SiteSettings } from "#shared/site/siteSettings.ts";
import type { Themes } from "#shared/site/themes/themesById.ts";
import { refuseSecrets } from "./refuseSecrets.ts";
import { usedThemes } from "./usedThemes.ts";

/**
 * Sees to it that the themes of these dialogues bring nothing secret to visitors.
 *
 * @throws {Failure} `secret`, naming the theme and the place
 */
export function refuseThemeSecrets(
  dialogues: readonly Pick<Dialogue, "theme">[],
  themes: Themes,
  settings: Pick<SiteSettings, "theme">,
): void {
  for (const theme of usedThemes(dialogues, themes, settings))
    refuseSecrets(`the theme “${theme.name || theme.id}”`, theme);
}
