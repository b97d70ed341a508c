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

const types = { font: "woff2", picture: "png", sound: "wav" } as const;

/** A file that a theme can bring, and its content. */
export function themeFileOf(kind: "font" | "picture" | "sound"): {
  readonly file: ThemeFile;
  readonly content: Buffer<ArrayBuffer>;
} {
  const content = contentOf(kind);
  const type = types[kind];
  return { file: { hash: contentHash(content), name: `a.${type}`, size: content.length, type }, content };
}

function contentOf(kind: "font" | "picture" | "sound"): Buffer<ArrayBuffer> {
  if (kind === "font") return readFileSync(inter);
  return kind === "sound" ? hum() : Buffer.from(point, "base64");
}

/** A tenth of a second of 200 Hz: one channel of 8 bits, 8,000 times a second. */
function hum(): Buffer<ArrayBuffer> {
  const samples = Buffer.from(Array.from({ length: 800 }, (_, at) => (at % 40 < 20 ? 160 : 96)));
  const head = Buffer.alloc(44);
  head.write("RIFF");
  head.writeUInt32LE(36 + samples.length, 4);
  head.write("WAVEfmt ", 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(8000, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write("data", 36);
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
}
