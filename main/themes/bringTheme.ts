import { canonicalJson } from "#shared/dialogue/canonicalJson.ts";
import { themeSchema } from "#shared/site/theme.ts";
import { keepAsset } from "../assets/keepAsset.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { insertTheme } from "./insertTheme.ts";
import type { ThemeRow } from "./ThemeRow.ts";
import { takeThemeFiles } from "./takeThemeFiles.ts";

/**
 * Puts a theme that came with a document into the store, unless it is there already, just so; beside one that has its id.
 * Answers the id that it has from then on; undefined when it is no theme.
 */
export function bringTheme(
  carried: unknown,
  context: Pick<HandlerContext, "store" | "now" | "newId">,
): string | undefined {
  const parsed = themeSchema.safeParse(carried);
  if (!parsed.success) return undefined;
  const { assets, ...theme } = parsed.data;
  for (const [hash, content] of takeThemeFiles(theme, assets)) keepAsset(hash, content, context);
  const row = context.store.db
    .prepare<[string], Pick<ThemeRow, "document">>("SELECT document FROM themes WHERE id = ?")
    .get(theme.id);
  if (row && canonicalJson(JSON.parse(row.document)) === canonicalJson(theme)) return theme.id;
  const id = row || theme.id === "default" ? context.newId() : theme.id;
  insertTheme({ ...theme, id }, context.now(), context);
  return id;
}
