import type { Store } from "../../store/Store.ts";
import type { KnownFile } from "../planUpload.ts";

/** What we put on a target and did not take away again, by name. */
export function knownFiles({ db }: Store, target: string): ReadonlyMap<string, KnownFile> {
  const rows = db
    .prepare<[string], KnownFile & { name: string }>(
      "SELECT name, hash, tag FROM target_files WHERE target = ?",
    )
    .all(target);
  return new Map(rows.map(({ name, hash, tag }) => [name, { hash, tag }]));
}
