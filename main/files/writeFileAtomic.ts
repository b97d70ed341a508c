import { randomBytes } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import path from "node:path";
import { FileWriteError } from "./FileWriteError.ts";

/**
 * Writes a file as a whole or not at all: into a temporary file beside it, flushed to the disk, then renamed over it.
 * Missing folders are made. Whoever reads `file` meanwhile sees the old content or the new, never a part.
 *
 * @throws {FileWriteError} naming the path and what to do; what stood there before is untouched
 */
export async function writeFileAtomic(file: string, content: Uint8Array | string): Promise<void> {
  const folder = path.dirname(file);
  const temporary = path.join(folder, `.${path.basename(file)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    const handle = await open(temporary, "wx");
    try {
      // biome-ignore lint/plugin: this is the wrapper that every other write goes through
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new FileWriteError(file, error);
  }
}
