import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { SiteSettings } from "#shared/site/siteSettings.ts";
import { themeOf } from "#shared/site/themes/themeOf.ts";
import type { Themes } from "#shared/site/themes/themesById.ts";
import type { Assets } from "../assets/Assets.ts";
import type { Store } from "../store/Store.ts";
import { filesOfTheme } from "./filesOfTheme.ts";

/** The files of the themes that dialogues have, out of the store; one that is not there is left out. */
export function readThemeAssets(
  dialogues: readonly Dialogue[],
  themes: Themes,
  settings: SiteSettings,
  { db }: Store,
): Assets {
  const read = db.prepare<[string], { content: Buffer }>("SELECT content FROM assets WHERE hash = ?");
  const files = dialogues.flatMap((dialogue) => filesOfTheme(themeOf(dialogue, themes, settings)));
  return new Map(
    files.flatMap(({ hash }) => {
      const row = read.get(hash);
      return row ? [[hash, row.content] as const] : [];
    }),
  );
}
