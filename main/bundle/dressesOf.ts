import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { SiteSettings } from "#shared/site/siteSettings.ts";
import type { LookScript } from "#shared/site/themes/look.ts";
import { themeOf } from "#shared/site/themes/themeOf.ts";
import type { Themes } from "#shared/site/themes/themesById.ts";
import type { Assets } from "../assets/Assets.ts";
import { lookOf } from "./lookOf.ts";
import { lookScript } from "./lookScript.ts";

/** The files that bring themes to visitors, by the id of the dialogue; those that look as the settings say have none. */
export function dressesOf(
  dialogues: readonly Dialogue[],
  {
    themes,
    settings,
    assets,
    dress,
  }: {
    readonly themes: Themes;
    readonly settings: SiteSettings;
    readonly assets: Assets;
    readonly dress: string;
  },
): ReadonlyMap<string, { readonly file: LookScript; readonly script: string }> {
  return new Map(
    dialogues.flatMap((dialogue) => {
      const look = lookOf(themeOf(dialogue, themes, settings), settings.chat, assets);
      return look ? [[dialogue.id, lookScript(look, dress)] as const] : [];
    }),
  );
}
