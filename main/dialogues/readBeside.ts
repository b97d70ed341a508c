import type { Dirent } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { Beside } from "../import/Beside.ts";

/** What is read at most: folders deep, files, and bytes in all. A bot of hundreds of dialogs stays far below. */
const limits = { depth: 6, files: 1000, bytes: 20 * 1024 * 1024 } as const;
const wanted = /\.(?:lg|dialog)$/i;
/** What Composer generates for its recognizers; nobody wrote it. */
const generated = /\.(?:lu|qna)\.dialog$/i;
const closed = /^(?:\..*|node_modules|bin|obj|generated|recognizers|coverage)$/i;

/**
 * The words and dialogs that belong to a dialog of Bot Framework Composer, from the folders of its bot: those of the
 * dialog itself first, then English ones. What cannot be read is left out. Empty for every other file.
 */
export async function readBeside(file: string): Promise<readonly Beside[]> {
  if (!/\.dialog$/i.test(file)) return [];
  const folder = path.dirname(file);
  const isPart = path.basename(path.dirname(folder)).toLowerCase() === "dialogs";
  const root = isPart ? path.dirname(path.dirname(folder)) : folder;
  const found: string[] = [];
  await walk(root, isPart || (await hasParts(root)) ? limits.depth : 0, found);
  const own = path
    .basename(file)
    .replace(/\.dialog$/i, "")
    .toLowerCase();
  const rank = (name: string) =>
    (path.basename(name).toLowerCase().startsWith(`${own}.`) ? 0 : 2) + (/\ben\b/i.test(name) ? 0 : 1);
  const others = found.filter((one) => one !== file).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const beside: Beside[] = [];
  let room: number = limits.bytes;
  for (const one of others.slice(0, limits.files)) {
    const size = await stat(one).then(
      (found) => found.size,
      () => Number.POSITIVE_INFINITY,
    );
    if (size > room) continue;
    room -= size;
    const text = await readFile(one, "utf8").catch(() => undefined);
    if (text !== undefined) beside.push({ name: path.basename(one), text });
  }
  return beside;
}

/** Whether a folder is laid out as Composer lays out a bot. */
async function hasParts(folder: string): Promise<boolean> {
  return (await entriesOf(folder)).some(
    (entry) => entry.isDirectory() && /^(?:dialogs|language-generation)$/i.test(entry.name),
  );
}

async function walk(folder: string, depth: number, found: string[]): Promise<void> {
  for (const entry of await entriesOf(folder)) {
    if (found.length > limits.files) return;
    const inside = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (depth > 0 && !closed.test(entry.name)) await walk(inside, depth - 1, found);
    } else if (entry.isFile() && wanted.test(entry.name) && !generated.test(entry.name)) found.push(inside);
  }
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  return await readdir(folder, { withFileTypes: true }).catch(() => []);
}
