import { statSync } from "node:fs";
import path from "node:path";
import type { Backup } from "#shared/ipc/backup.ts";

/** A copy of the database as the settings show it; what made it is told by its name. */
export function backupOf({ file, at }: { readonly file: string; readonly at: number }): Backup {
  const name = path.basename(file);
  return { name, at, bytes: statSync(file).size, kind: kindOf(name) };
}

function kindOf(name: string): Backup["kind"] {
  if (name.startsWith("parley-before-restore-")) return "restore";
  if (name.startsWith("parley-before-")) return "update";
  return name.startsWith("parley-asked-") ? "asked" : "daily";
}
