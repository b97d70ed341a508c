import type { Store } from "../../store/Store.ts";
import { fingerprintOf } from "./fingerprintOf.ts";

/** Notes that what `who` has told until an instant is not to be kept. */
export function noteForgotten({ db }: Pick<Store, "db">, who: string, at: number): void {
  db.prepare(
    `INSERT INTO forgotten (fingerprint, at) VALUES (?, ?)
    ON CONFLICT (fingerprint) DO UPDATE SET at = max(at, excluded.at)`,
  ).run(fingerprintOf(who), at);
}
