import type { Theme } from "#shared/site/theme.ts";
import { Failure } from "../failure/Failure.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { noteThemeFiles } from "./noteThemeFiles.ts";

/**
 * Puts a new theme into the store, at revision 1, within the transaction of whoever calls. `at`: milliseconds since the epoch.
 *
 * @throws {Failure} `conflict` when there is one with its id
 */
export function insertTheme(theme: Theme, at: number, context: Pick<HandlerContext, "store">): void {
  const { changes } = context.store.db
    .prepare("INSERT OR IGNORE INTO themes (id, revision, updated_at, document) VALUES (?, 1, ?, ?)")
    .run(theme.id, at, JSON.stringify(theme));
  if (changes === 0)
    throw new Failure("conflict", "There is a theme with this id already.", { detail: theme.id });
  noteThemeFiles(theme, context);
}
