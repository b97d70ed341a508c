import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { assetFile } from "#shared/site/assetFile.ts";
import { assetScript } from "#shared/site/assetScript.ts";
import type { BundleFile } from "#shared/site/bundleFile.ts";
import type { Assets } from "../assets/Assets.ts";
import { assetsUsed } from "../assets/assetsUsed.ts";
import { assetContent } from "./assetContent.ts";

/** The files of a bundle that go with its dialogues: each as itself, and as a script that the chat can read anywhere. */
export function assetFiles(dialogues: readonly Dialogue[], assets: Assets = new Map()): BundleFile[] {
  return assetsUsed(dialogues).flatMap(({ hash }) => {
    const bytes = assets.get(hash);
    if (!bytes) return [];
    const name = assetFile(hash);
    const script = new TextEncoder().encode(assetContent(name, bytes));
    return [
      { name, bytes },
      { name: assetScript(name), bytes: script },
    ];
  });
}
