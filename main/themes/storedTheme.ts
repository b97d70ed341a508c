import type { StoredTheme } from "#shared/ipc/themesContract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { readStoredTheme } from "./readStoredTheme.ts";
import type { ThemeRow } from "./ThemeRow.ts";

/** What the studio knows of a stored theme; undefined when it makes no sense. */
export function storedTheme(
  { id, revision, updated_at, document }: ThemeRow,
  { store }: Pick<HandlerContext, "store">,
): StoredTheme | undefined {
  const theme = readStoredTheme(document);
  if (!theme) return undefined;
  const usedBy = store.db
    .prepare<[string], { id: string; name: string }>(
      `SELECT id, name FROM theme_uses JOIN dialogues ON dialogues.id = theme_uses.dialogue
      WHERE theme = ? AND deleted_at IS NULL ORDER BY name COLLATE NOCASE, id`,
    )
    .all(id);
  return { theme, revision, updatedAt: updated_at, usedBy };
}
