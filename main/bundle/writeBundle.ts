import { readFile } from "node:fs/promises";
import path from "node:path";
import type { BundleFile } from "#shared/site/bundleFile.ts";
import { writeFileAtomic } from "../files/writeFileAtomic.ts";

const manifest = "site.js";
const atOnce = 8;

/**
 * Writes a bundle into a folder, over an older one if there is one. Visitors may come at any moment: content goes first
 * and never replaces other content, the manifest that names it goes last. The manifest before is kept as
 * `site.previous.js`, so that a rollback is one file.
 *
 * @throws {FileWriteError} what was there still works
 */
export async function writeBundle(files: readonly BundleFile[], folder: string): Promise<void> {
  const write = async ({ name, bytes }: BundleFile) => {
    const file = path.join(folder, name);
    if (!(await holds(file, bytes))) await writeFileAtomic(file, bytes);
  };
  const content = files.filter(({ name }) => name !== manifest);
  for (let first = 0; first < content.length; first += atOnce) {
    await Promise.all(content.slice(first, first + atOnce).map(write));
  }
  for (const file of files.filter(({ name }) => name === manifest)) {
    const before = await read(path.join(folder, manifest));
    if (before && !before.equals(file.bytes))
      await writeFileAtomic(path.join(folder, "site.previous.js"), before);
    await write(file);
  }
}

async function holds(file: string, bytes: Uint8Array): Promise<boolean> {
  return (await read(file))?.equals(bytes) === true;
}

async function read(file: string): Promise<Buffer | null> {
  return readFile(file).catch(() => null);
}
