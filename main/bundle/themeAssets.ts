import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { assetScript } from "#shared/site/assetScript.ts";
import type { SiteSettings } from "#shared/site/siteSettings.ts";
import type { ThemeFile } from "#shared/site/themes/themeFile.ts";
import { themeOf } from "#shared/site/themes/themeOf.ts";
import type { Themes } from "#shared/site/themes/themesById.ts";
import type { Assets } from "../assets/Assets.ts";
import { filesOfTheme } from "../themes/filesOfTheme.ts";
import { assetContent } from "./assetContent.ts";

/** The scripts of a bundle that carry the files of its dialogues' themes, by their names. */
export function themeAssets(
  dialogues: readonly Dialogue[],
  themes: Themes,
  settings: SiteSettings,
  assets: Assets,
): ReadonlyMap<string, string> {
  const files = dialogues.flatMap((dialogue) => filesOfTheme(themeOf(dialogue, themes, settings)));
  return new Map(files.flatMap((file) => scriptOf(file, assets.get(file.hash))));
}

function scriptOf({ hash, type }: ThemeFile, content: Uint8Array | undefined): [string, string][] {
  const file = `a/${hash}.${type}`;
  return content ? [[assetScript(file), assetContent(file, content)]] : [];
}
