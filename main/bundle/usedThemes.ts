import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { SiteSettings } from "#shared/site/siteSettings.ts";
import type { Theme } from "#shared/site/theme.ts";
import type { Themes } from "#shared/site/themes/themesById.ts";

/** The themes that dialogues and the site's settings name, each once. */
export function usedThemes(
  dialogues: readonly Pick<Dialogue, "theme">[],
  themes: Themes,
  settings: Pick<SiteSettings, "theme">,
): Theme[] {
  const named = new Set([...dialogues.map(({ theme }) => theme), settings.theme]);
  return [...named].sort().flatMap((id) => themes.get(id) ?? []);
}
