import type { ThemeFile } from "#shared/site/themes/themeFile.ts";

/** What the formats that a theme's files may have begin with, read as Latin-1. */
const beginnings: readonly (readonly [ThemeFile["type"], RegExp])[] = [
  ["png", /^.PNG\r\n/s],
  ["jpg", /^\xff\xd8\xff/],
  ["gif", /^GIF8[79]a/],
  ["webp", /^RIFF.{4}WEBP/s],
  ["woff2", /^wOF2/],
  ["mp3", /^(ID3|\xff[\xf2\xf3\xfa\xfb])/],
  ["ogg", /^OggS/],
  ["wav", /^RIFF.{4}WAVE/s],
];

/** The format of a file, by its content; undefined when it is none that a theme may have. */
export function typeOfFile(content: Uint8Array): ThemeFile["type"] | undefined {
  const start = Buffer.from(content.subarray(0, 16)).toString("latin1");
  return beginnings.find(([, pattern]) => pattern.test(start))?.[0];
}
