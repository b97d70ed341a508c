import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { filesOfTheme } from "./filesOfTheme.ts";
import { loadThemes } from "./loadThemes.ts";
import { readThemeFile } from "./readThemeFile.ts";

/** The document with the theme that it names in it, and the theme's files in that, as it is written to a file of its own. */
export function giveTheme(dialogue: Dialogue, context: Pick<HandlerContext, "store">): Dialogue {
  const theme = loadThemes(context).get(dialogue.theme);
  if (!theme) return dialogue;
  const carried = filesOfTheme(theme).flatMap(({ hash }) => {
    const file = readThemeFile({ hash }, context);
    return file ? [[hash, Buffer.from(file.content).toString("base64")]] : [];
  });
  const assets = carried.length > 0 ? { assets: Object.fromEntries(carried) } : {};
  return { ...dialogue, themeDocument: { ...theme, ...assets } };
}
