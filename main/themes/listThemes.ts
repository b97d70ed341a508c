import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { storedTheme } from "./storedTheme.ts";
import type { ThemeRow } from "./ThemeRow.ts";

/** Every theme that can be read, by name. */
export function listThemes(
  _input: Parsed<"themes:list">,
  context: Pick<HandlerContext, "store">,
): Output<"themes:list"> {
  return context.store.db
    .prepare<[], ThemeRow>("SELECT id, revision, updated_at, document FROM themes ORDER BY id")
    .all()
    .flatMap((row) => storedTheme(row, context) ?? [])
    .sort((a, b) => a.theme.name.localeCompare(b.theme.name, "en", { sensitivity: "base" }));
}
