import { mostThemeBytes } from "#shared/site/themes/mostThemeBytes.ts";
import type { Assets } from "../assets/Assets.ts";
import { contentHash } from "../bundle/contentHash.ts";
import { filesOfTheme } from "./filesOfTheme.ts";
import { typeOfFile } from "./typeOfFile.ts";

const most = Math.max(...Object.values(mostThemeBytes));

/** Of the files that a document carries, base64 by hash, those that a theme or its overrides name, and that are what these say. */
export function takeThemeFiles(
  theme: Parameters<typeof filesOfTheme>[0],
  carried: { readonly [hash: string]: string } = {},
): Assets {
  const assets = new Map<string, Uint8Array>();
  for (const { hash, type } of filesOfTheme(theme)) {
    const content = Buffer.from((Object.hasOwn(carried, hash) && carried[hash]) || "", "base64");
    if (content.length <= most && typeOfFile(content) === type && contentHash(content) === hash)
      assets.set(hash, content);
  }
  return assets;
}
