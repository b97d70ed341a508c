import { readFileSync } from "node:fs";
import { contentHash } from "#main/bundle/contentHash.ts";
import type { ThemeFile } from "#shared/site/themes/themeFile.ts";

const inter = new URL(
  "../../node_modules/@fontsource-variable/inter/files/inter-greek-ext-wght-normal.woff2",
  import.meta.url,
);
/** A picture of one point. */
const point =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** A file that a theme can bring, and its content. */
export function themeFileOf(kind: "font" | "picture"): {
  readonly file: ThemeFile;
  readonly content: Uint8Array;
} {
  const content = kind === "font" ? readFileSync(inter) : Buffer.from(point, "base64");
  const type = kind === "font" ? "woff2" : "png";
  return { file: { hash: contentHash(content), name: `a.${type}`, size: content.length, type }, content };
}
