import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Assets } from "./Assets.ts";

/** The document with its files in it, as it is written to a file of its own. */
export function giveAssets(dialogue: Dialogue, assets: Assets): Dialogue {
  if (assets.size === 0) return dialogue;
  const carried = [...assets].map(([hash, content]) => [hash, Buffer.from(content).toString("base64")]);
  return { ...dialogue, assets: Object.fromEntries(carried) };
}
