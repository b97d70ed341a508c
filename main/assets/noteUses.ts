import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Store } from "../store/Store.ts";
import { filesOfTheme } from "../themes/filesOfTheme.ts";
import { assetsUsed } from "./assetsUsed.ts";

/** Notes that a dialogue uses the files that it names, so that they stay as long as the dialogue and its versions do. */
export function noteUses(dialogue: Dialogue, { db }: Store): void {
  const note = db.prepare("INSERT OR IGNORE INTO asset_uses (dialogue, hash) VALUES (?, ?)");
  for (const { hash } of [...assetsUsed([dialogue]), ...filesOfTheme(dialogue.themeOverrides)])
    note.run(dialogue.id, hash);
}
