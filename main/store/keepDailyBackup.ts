import { mkdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { findBackups } from "./findBackups.ts";
import type { Store } from "./Store.ts";

const day = 24 * 60 * 60 * 1000;
const most = 10;
const daily = /^parley-\d{4}-\d{2}-\d{2}\.db$/;

/** Copies the database if the last daily copy is older than a day, in small steps beside other work, and keeps ten. */
export async function keepDailyBackup({ db, file }: Store, now: number): Promise<void> {
  const [latest] = dailyBackups(file);
  if (latest !== undefined && now - latest.at < day) return;
  const folder = path.join(path.dirname(file), "backups");
  mkdirSync(folder, { recursive: true });
  const copy = path.join(folder, `parley-${new Date(now).toISOString().slice(0, 10)}.db`);
  const part = `${copy}.part`;
  try {
    await db.backup(part);
    renameSync(part, copy);
  } finally {
    rmSync(part, { force: true });
  }
  for (const old of dailyBackups(file).slice(most)) rmSync(old.file, { force: true });
}

function dailyBackups(file: string) {
  return findBackups(file).filter((backup) => daily.test(path.basename(backup.file)));
}
