import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { UsageError } from "./UsageError.ts";

/** The largest file that is read, in bytes. */
const largest = 50 * 1024 * 1024;

const reasons: { readonly [code: string]: string } = {
  ENOENT: "there is no such file. Check the path.",
  EISDIR: "it is a folder. Name a file in it.",
  EACCES: "you may not read it. Change its permissions.",
  EPERM: "you may not read it. Change its permissions.",
};

/** Reads a text file; a UsageError says why that is not possible. */
export async function readTextFile(path: string, cwd: string): Promise<string> {
  const full = resolve(cwd, path);
  try {
    if ((await stat(full)).size > largest)
      throw new UsageError(
        "too-big",
        `${path} cannot be read: it is larger than 50 MB. Choose another file.`,
      );
    return await readFile(full, "utf8");
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new UsageError("unreadable", `${path} cannot be read: ${reasons[code] ?? String(error)}`);
  }
}
