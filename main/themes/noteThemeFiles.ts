import type { Theme } from "#shared/site/theme.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { filesOfTheme } from "./filesOfTheme.ts";

/** Notes the files that a stored theme uses, so that they stay as long as it does. */
export function noteThemeFiles(theme: Theme, { store }: Pick<HandlerContext, "store">): void {
  const note = store.db.prepare("INSERT OR IGNORE INTO theme_files (theme, hash) VALUES (?, ?)");
  for (const { hash } of filesOfTheme(theme)) note.run(theme.id, hash);
}
