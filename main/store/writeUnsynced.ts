import type { Store } from "./Store.ts";

/**
 * Commits what may be lost in a power cut, though not in a crash, without waiting for the disk: an import that is under way can keep
 * that busy for longer than a window may stand still. Inside a transaction it is as safe as that.
 */
export function writeUnsynced({ db }: Pick<Store, "db">, write: () => void): void {
  if (db.inTransaction) {
    write();
    return;
  }
  const synced = db.pragma("synchronous", { simple: true });
  const pages = db.pragma("wal_autocheckpoint", { simple: true });
  db.pragma("synchronous = NORMAL");
  // A checkpoint waits for the disk too. The next write that is synced makes it.
  db.pragma("wal_autocheckpoint = 0");
  try {
    write();
  } finally {
    db.pragma(`wal_autocheckpoint = ${Number(pages)}`);
    db.pragma(`synchronous = ${Number(synced)}`);
  }
}
