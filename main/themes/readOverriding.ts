import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Assets } from "../assets/Assets.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { filesOfTheme } from "./filesOfTheme.ts";
import { readThemeFile } from "./readThemeFile.ts";

/** The files that a dialogue has in the place of its theme's, out of the store. */
export function readOverriding({ themeOverrides }: Dialogue, context: Pick<HandlerContext, "store">): Assets {
  return new Map(
    filesOfTheme(themeOverrides).flatMap(({ hash }) => {
      const file = readThemeFile({ hash }, context);
      return file ? [[hash, file.content] as const] : [];
    }),
  );
}
