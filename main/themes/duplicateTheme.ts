import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { textsFor } from "../texts/textsFor.ts";
import { insertTheme } from "./insertTheme.ts";
import { noSuchTheme } from "./noSuchTheme.ts";
import { storedTheme } from "./storedTheme.ts";
import type { ThemeRow } from "./ThemeRow.ts";

/**
 * A copy of a theme under a new id.
 *
 * @throws {Failure} `not-found`
 */
export function duplicateTheme(
  { id }: Parsed<"themes:duplicate">,
  context: Pick<HandlerContext, "store" | "now" | "newId" | "preferences" | "app">,
): Output<"themes:duplicate"> {
  const { db } = context.store;
  const row = db
    .prepare<[string], ThemeRow>("SELECT id, revision, updated_at, document FROM themes WHERE id = ?")
    .get(id);
  const stored = row && storedTheme(row, context);
  if (!stored) throw noSuchTheme(id);
  const name = textsFor(context).copyOf(stored.theme.name.slice(0, 180));
  const theme = { ...stored.theme, id: context.newId(), name };
  const updatedAt = context.now();
  db.transaction(() => insertTheme(theme, updatedAt, context)).immediate();
  return { theme, revision: 1, updatedAt, usedBy: [] };
}
