import { fileURLToPath } from "node:url";
import type { Assets } from "#main/assets/Assets.ts";
import type { BundleInput } from "#main/bundle/buildBundle.ts";
import { readWidget } from "#main/bundle/readWidget.ts";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { siteSettingsSchema } from "#shared/site/siteSettings.ts";
import type { Theme } from "#shared/site/theme.ts";

/** What a bundle of these dialogues is made of, with the widget as it is built. */
export async function bundleInputOf(
  dialogues: readonly Dialogue[],
  settings: object = {},
  assets: Assets = new Map(),
  themes: readonly Theme[] = [],
): Promise<BundleInput> {
  const widget = await readWidget(fileURLToPath(new URL("../../out/widget", import.meta.url)));
  return {
    dialogues,
    settings: siteSettingsSchema.parse(settings),
    widget,
    assets,
    themes: new Map(themes.map((theme) => [theme.id, theme])),
  };
}
