import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { contentHash } from "../bundle/contentHash.ts";
import { takeThemeFiles } from "../themes/takeThemeFiles.ts";
import type { Assets } from "./Assets.ts";
import { assetsUsed } from "./assetsUsed.ts";
import { isPdf } from "./isPdf.ts";
import { mostBytes } from "./mostBytes.ts";

/**
 * Takes the files that a document carries out of it. Only those that it names, that are of a permitted kind and size and
 * whose content is what their hash says are taken; the rest is dropped.
 */
export function takeAssets(carrying: Dialogue): { readonly dialogue: Dialogue; readonly assets: Assets } {
  const { assets: carried, ...dialogue } = carrying;
  const assets = new Map<string, Uint8Array>();
  for (const { hash } of assetsUsed([dialogue])) {
    const content = Buffer.from(carried?.[hash] ?? "", "base64");
    if (content.length <= mostBytes && isPdf(content) && contentHash(content) === hash)
      assets.set(hash, content);
  }
  for (const [hash, content] of takeThemeFiles(dialogue.themeOverrides, carried)) assets.set(hash, content);
  return { dialogue, assets };
}
