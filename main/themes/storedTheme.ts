import type { StoredTheme } from "#shared/ipc/themesContract.ts";
import { themeSchema } from "#shared/site/theme.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import type { ThemeRow } from "./ThemeRow.ts";

/** What the studio knows of a stored theme; undefined when it makes no sense. */
export function storedTheme(
  { id, revision, updated_at, document }: ThemeRow,
  { store }: Pick<HandlerContext, "store">,
): StoredTheme | undefined {
  const parsed = themeSchema.safeParse(jsonOf(document));
  if (!parsed.success) return undefined;
  const usedBy = store.db
    .prepare<[string], { id: string; name: string }>(
      `SELECT id, name FROM theme_uses JOIN dialogues ON dialogues.id = theme_uses.dialogue
      WHERE theme = ? AND deleted_at IS NULL ORDER BY name COLLATE NOCASE, id`,
    )
    .all(id);
  return { theme: parsed.data, revision, updatedAt: updated_at, usedBy };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
