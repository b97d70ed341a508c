import { readdir } from "node:fs/promises";

const ending = ".dialogue.json";

/** The templates of a folder by their ids, in alphabetical order. */
export async function listTemplateFiles(
  folder: string,
): Promise<{ readonly id: string; readonly file: string }[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((file) => ({ id: file.slice(0, -ending.length), file }));
}
