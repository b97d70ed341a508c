import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { getSiteSettings } from "../settings/getSiteSettings.ts";
import { previewDialogue } from "./previewDialogue.ts";
import { readThemeAssets } from "./readThemeAssets.ts";

const somebody = {
  attributes: {},
  device: "desktop",
  referrer: "",
  timeZone: "",
  ahead: 0,
  webhooksFail: false,
  meetings: "free",
} as const;

/** Makes a sample conversation ready to be seen in a theme, and answers where. */
export function previewTheme(
  { theme, language, scheme, open }: Parsed<"themes:preview">,
  context: Pick<HandlerContext, "store" | "simulator">,
): Promise<Output<"themes:preview">> {
  const dialogue = { ...previewDialogue(), theme: theme.id };
  const settings = getSiteSettings(undefined, context);
  const themes = new Map([[theme.id, theme]]);
  return context.simulator.open({
    dialogue,
    themes,
    assets: readThemeAssets([dialogue], themes, settings, context.store),
    settings,
    visitor: { ...somebody, language },
    closed: !open,
    scheme,
  });
}
