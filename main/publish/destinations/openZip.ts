import { readFile } from "node:fs/promises";
import path from "node:path";
import { setImmediate } from "node:timers/promises";
import { type UnzipFileInfo, unzipSync, Zip, ZipDeflate, ZipPassThrough } from "fflate";
import { Failure } from "../../failure/Failure.ts";
import { systemFailure } from "../../failure/systemFailure.ts";
import { writeFileAtomic } from "../../files/writeFileAtomic.ts";
import type { Destination } from "../Destination.ts";
import { isContent } from "../isContent.ts";
import { sha256 } from "../sha256.ts";

/** Bytes that are packed in one go. */
const piece = 256 * 1024;
/** Of a file that stands there no more than this is unpacked, as it all lies in memory: more bytes, or files, than a site has. */
const mostBytes = 1024 ** 3;
const mostFiles = 20_000;
/** Zip knows no time zones and no time before 1980; a fixed one gives the same bytes for the same files. */
const packedAt = new Date(1980, 0, 1);

/**
 * Opens a zip file, to be unpacked on a web server by hand. What is in it is kept as in a folder; it is written anew at the end.
 *
 * @throws {Failure} `not-zip` when another file stands there, or more is in it than in any site
 */
export async function openZip(file: string): Promise<Destination> {
  if (!path.isAbsolute(file))
    throw new Failure("invalid", "The file needs its whole path.", { detail: file });
  const files = await readZip(file);
  let changed = false;
  return {
    atOnce: 1,
    list: async () =>
      new Map([...files].map(([name, bytes]) => [name, { bytes: bytes.byteLength, tag: sha256(bytes) }])),
    read: async (name) => files.get(name),
    write: async (name, bytes) => {
      files.set(name, bytes);
      changed = true;
      return { bytes: bytes.byteLength, tag: sha256(bytes) };
    },
    remove: async (name) => {
      changed = files.delete(name) || changed;
    },
    finish: async () => {
      if (changed) await writeFileAtomic(file, await pack(files));
      changed = false;
    },
    close: async () => undefined,
  };
}

async function readZip(file: string): Promise<Map<string, Uint8Array>> {
  let packed: Uint8Array;
  try {
    packed = await readFile(file);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return new Map();
    throw systemFailure(error, file) ?? error;
  }
  try {
    return new Map(Object.entries(unzipSync(packed, { filter: countedFilter(file) })));
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw new Failure("not-zip", "The file that stands there is no zip file. Choose another name.", {
      detail: file,
      cause,
    });
  }
}

/** Lets everything pass until it is too much. No entry unpacks to more than what it says of itself. */
function countedFilter(file: string): (entry: UnzipFileInfo) => boolean {
  let [bytes, files] = [0, 0];
  return ({ originalSize }) => {
    bytes += originalSize;
    files += 1;
    if (bytes <= mostBytes && files <= mostFiles) return true;
    throw new Failure("not-zip", "More is in that zip file than Parley unpacks. Choose another name.", {
      detail: file,
    });
  };
}

async function pack(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  const names = [...files.keys()].sort(
    (a, b) => Number(isContent(b)) - Number(isContent(a)) || (a < b ? -1 : 1),
  );
  for (const name of names) {
    const bytes = files.get(name) ?? new Uint8Array();
    const entry = name.endsWith(".pdf") ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    entry.mtime = packedAt;
    zip.add(entry);
    let at = 0;
    do {
      entry.push(bytes.subarray(at, at + piece), at + piece >= bytes.byteLength);
      at += piece;
      await setImmediate();
    } while (at < bytes.byteLength);
  }
  zip.end();
  return Buffer.concat(parts);
}
