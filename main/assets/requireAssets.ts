import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { Failure } from "../failure/Failure.ts";
import type { Assets } from "./Assets.ts";
import { assetsUsed } from "./assetsUsed.ts";

/**
 * Sees to it that every file is there that dialogues name.
 *
 * @throws {Failure} `invalid`, naming the first that is not
 */
export function requireAssets(dialogues: readonly Dialogue[], assets: Assets): void {
  for (const dialogue of dialogues) {
    const missing = assetsUsed([dialogue]).find(({ hash }) => !assets.has(hash));
    if (!missing) continue;
    const name = missing.name || missing.hash;
    throw new Failure(
      "invalid",
      `Not exported: the file “${name}” of the dialogue “${dialogue.name || dialogue.id}” is missing. Choose it again in its document card.`,
      { detail: name },
    );
  }
}
