import { mkdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import type { Backup } from "#shared/ipc/backup.ts";
import { findBackups } from "../store/findBackups.ts";
import type { Store } from "../store/Store.ts";
import { backupOf } from "./backupOf.ts";

/**
 * Copies the database beside it as `NAME-<instant>.db`, in small steps so that other work goes on, and lets go of all but
 * the latest `keep` copies of that name.
 */
export async function copyStore(
  { db, file }: Store,
  { name, keep, now }: { readonly name: string; readonly keep: number; readonly now: number },
): Promise<Backup> {
  const folder = path.join(path.dirname(file), "backups");
  mkdirSync(folder, { recursive: true });
  const copy = path.join(folder, `${name}-${new Date(now).toISOString().replace(/[:.]/g, "-")}.db`);
  const part = `${copy}.part`;
  try {
    await db.backup(part);
    renameSync(part, copy);
  } finally {
    rmSync(part, { force: true });
  }
  const alike = findBackups(file).filter((one) => path.basename(one.file).startsWith(`${name}-`));
  for (const old of alike.slice(keep)) rmSync(old.file, { force: true });
  return backupOf({ file: copy, at: now });
}
