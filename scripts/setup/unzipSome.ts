import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { openPromise } from "yauzl";

/**
 * Unpacks the files of a zip for which `placeOf` names a place under `folder`; the others are not even read.
 * Names are paths with slashes as they stand in the zip. Modes are kept.
 *
 * @throws when the zip is damaged, names a place outside of `folder`, or the disk is full
 */
export async function unzipSome(
  zip: string,
  folder: string,
  placeOf: (name: string) => string | undefined,
): Promise<void> {
  const file = await openPromise(zip);
  for await (const entry of file.eachEntry()) {
    const place = entry.fileName.endsWith("/") ? undefined : placeOf(entry.fileName);
    if (place === undefined) continue;
    const target = path.join(folder, place);
    await mkdir(path.dirname(target), { recursive: true });
    // The upper half of the field holds the Unix mode.
    const mode = (entry.externalFileAttributes >>> 16) & 0o777;
    await pipeline(await file.openReadStreamPromise(entry), createWriteStream(target, { mode }));
  }
}
