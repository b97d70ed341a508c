import { copyFileSync, renameSync } from "node:fs";
import { setStoreAside } from "./setStoreAside.ts";

/** Puts a copy of the database in the place of one that is damaged; the damaged one is kept aside. */
export function restoreBackup(file: string, backup: string, now: number): void {
  const part = `${file}.part`;
  copyFileSync(backup, part);
  setStoreAside(file, now);
  renameSync(part, file);
}
