import { mostThemeBytes } from "#shared/site/themes/mostThemeBytes.ts";
import type { ThemeFileKind } from "#shared/site/themes/themeFile.ts";
import { shrinkPicture } from "./shrinkPicture.ts";

/** A file that somebody chose and that is not even worth reading: bytes. */
const absurd = 40 * 1024 * 1024;

/**
 * Reads a file for a theme. A picture that is too large, or a drawing, becomes a smaller picture, but for animated formats, which
 * would lose their movement. Else why it will not do.
 */
export async function readThemeFile(
  kind: ThemeFileKind,
  file: File,
): Promise<Uint8Array<ArrayBuffer> | "tooBig" | "notOfKind"> {
  const most = mostThemeBytes[kind];
  if (file.size > absurd) return "tooBig";
  if (kind !== "picture") return file.size > most ? "tooBig" : new Uint8Array(await file.arrayBuffer());
  const isDrawing = file.type === "image/svg+xml";
  if (!isDrawing && file.size <= most) return new Uint8Array(await file.arrayBuffer());
  if (file.type === "image/gif") return "tooBig";
  const small = await shrinkPicture(file);
  if (small === undefined) return "notOfKind";
  return small.length > most ? "tooBig" : small;
}
