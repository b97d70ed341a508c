import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";

/** The content of a theme's file; null when the store has none of this hash. */
export function readThemeFile(
  { hash }: Parsed<"themes:readFile">,
  { store }: Pick<HandlerContext, "store">,
): Output<"themes:readFile"> {
  const row = store.db
    .prepare<[string], { content: Buffer }>("SELECT content FROM assets WHERE hash = ?")
    .get(hash);
  return row ? { content: new Uint8Array(row.content) } : null;
}
