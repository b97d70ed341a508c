import type { HandlerContext } from "../ipc/HandlerContext.ts";

/** Puts a file's content into the store, unless it is there already. */
export function keepAsset(
  hash: string,
  content: Uint8Array,
  { store, now }: Pick<HandlerContext, "store" | "now">,
): void {
  store.db
    .prepare("INSERT OR IGNORE INTO assets (hash, added_at, content) VALUES (?, ?, ?)")
    .run(hash, now(), content);
}
