import { existsSync, renameSync } from "node:fs";

/**
 * Gives a database that cannot be used another name beside it, with what belongs to it, so that nothing of it is lost.
 *
 * @returns its new path
 */
export function setStoreAside(file: string, now: number): string {
  const stamp = new Date(now).toISOString().replace(/[:.]/g, "-");
  const aside = `${file}.damaged-${stamp}`;
  for (const part of ["-wal", "-shm", ""]) {
    if (existsSync(file + part)) renameSync(file + part, aside + part);
  }
  return aside;
}
