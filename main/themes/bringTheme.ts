import { canonicalJson } from "#shared/dialogue/canonicalJson.ts";
import type { Notice } from "#shared/ipc/contract.ts";
import { themeSchema } from "#shared/site/theme.ts";
import { keepAsset } from "../assets/keepAsset.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { insertTheme } from "./insertTheme.ts";
import { readStoredTheme } from "./readStoredTheme.ts";
import type { ThemeRow } from "./ThemeRow.ts";
import { takeThemeFiles } from "./takeThemeFiles.ts";

/** The id that a theme has from then on, and what the user should know of how it came in. */
type Brought = { readonly id: string; readonly notices: readonly Notice[] };

/**
 * Puts a theme that came with a document into the store, unless it is there already, just so; beside one that has its id, also
 * beside one that cannot be read, which stays as it is. Undefined when it is no theme.
 */
export function bringTheme(
  carried: unknown,
  context: Pick<HandlerContext, "store" | "now" | "newId">,
): Brought | undefined {
  const parsed = themeSchema.safeParse(carried);
  if (!parsed.success) return undefined;
  const { assets, ...theme } = parsed.data;
  for (const [hash, content] of takeThemeFiles(theme, assets)) keepAsset(hash, content, context);
  const row = context.store.db
    .prepare<[string], Pick<ThemeRow, "document">>("SELECT document FROM themes WHERE id = ?")
    .get(theme.id);
  const known = row && readStoredTheme(row.document);
  if (known && canonicalJson(known) === canonicalJson(theme)) return { id: theme.id, notices: [] };
  const id = row || theme.id === "default" ? context.newId() : theme.id;
  insertTheme({ ...theme, id }, context.now(), context);
  return { id, notices: row && !known ? [besideDamaged(theme.name || theme.id)] : [] };
}

function besideDamaged(theme: string): Notice {
  const message = `A theme with the id of “${theme}” is here already, but it is damaged and cannot be read. It was left as it is, and “${theme}” came in beside it.`;
  return { code: "theme-beside-damaged", message, params: { theme } };
}
