import { readdir, readFile, rm, stat } from "node:fs/promises";
import path from "node:path";
import { Failure } from "../../failure/Failure.ts";
import { systemFailure } from "../../failure/systemFailure.ts";
import { writeFileAtomic } from "../../files/writeFileAtomic.ts";
import { bundleFolders } from "../bundleFolders.ts";
import type { Destination, RemoteFile } from "../Destination.ts";

/**
 * Opens a folder of this computer, or of a drive that it sees as one.
 *
 * @throws {Failure} `no-folder` when neither it nor the folder around it is there: then a drive may not be connected
 */
export async function openFolder(folder: string): Promise<Destination> {
  if (!path.isAbsolute(folder))
    throw new Failure("invalid", "The folder needs its whole path.", { detail: folder });
  if (!(await isFolder(folder)) && !(await isFolder(path.dirname(folder)))) {
    throw new Failure("no-folder", "The folder is not there. Is its drive connected?", { detail: folder });
  }
  const at = (name: string) => path.join(folder, ...name.split("/"));
  return {
    atOnce: 8,
    list: async () => {
      const names = (await Promise.all(bundleFolders.map((one) => filesIn(folder, one)))).flat();
      const found = names.map(async (name) => [name, await markOf(at(name))] as const);
      return new Map(await Promise.all(found));
    },
    read: async (name) => {
      try {
        return await readFile(at(name));
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw systemFailure(error, at(name)) ?? error;
      }
    },
    write: async (name, bytes) => {
      await writeFileAtomic(at(name), bytes);
      return markOf(at(name));
    },
    remove: (name) => rm(at(name), { force: true }),
    finish: async () => undefined,
    close: async () => undefined,
  };
}

async function isFolder(folder: string): Promise<boolean> {
  return stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function filesIn(folder: string, inside: string): Promise<string[]> {
  try {
    const entries = await readdir(path.join(folder, inside), { withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map(({ name }) => (inside === "" ? name : `${inside}/${name}`));
  } catch (error) {
    if (isMissing(error)) return [];
    throw systemFailure(error, folder) ?? error;
  }
}

async function markOf(file: string): Promise<RemoteFile> {
  const { size, mtimeMs } = await stat(file);
  return { bytes: size, tag: String(mtimeMs) };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
