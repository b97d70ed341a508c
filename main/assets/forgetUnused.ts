import type { HandlerContext } from "../ipc/HandlerContext.ts";

const day = 24 * 60 * 60_000;

/** Removes files that no dialogue and no theme uses any more. One that was chosen today may still be saved. */
export function forgetUnused({ store, now }: Pick<HandlerContext, "store" | "now">): void {
  store.db
    .prepare(
      `DELETE FROM assets WHERE added_at < ? AND hash NOT IN (SELECT hash FROM asset_uses)
        AND hash NOT IN (SELECT hash FROM theme_files)`,
    )
    .run(now() - day);
}
