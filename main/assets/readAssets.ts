import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Store } from "../store/Store.ts";
import type { Assets } from "./Assets.ts";
import { assetsUsed } from "./assetsUsed.ts";

/** The files that dialogues name, out of the store; one that is not there is left out. */
export function readAssets(dialogues: readonly Dialogue[], { db }: Store): Assets {
  const read = db.prepare<[string], { content: Buffer }>("SELECT content FROM assets WHERE hash = ?");
  const found = new Map<string, Uint8Array>();
  for (const { hash } of assetsUsed(dialogues)) {
    const row = read.get(hash);
    if (row) found.set(hash, row.content);
  }
  return found;
}
