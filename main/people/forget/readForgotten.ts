import type { Store } from "../../store/Store.ts";
import { fingerprintOf } from "./fingerprintOf.ts";

/** `until`: what `who` has told until then is not kept, in milliseconds since the epoch; undefined: nobody has forgotten him. */
export type Forgotten = {
  readonly isNobody: boolean;
  readonly until: (who: string) => number | undefined;
  /** Whether what `who` has told at that instant is forgotten. */
  readonly covers: (who: string, at: number) => boolean;
};

/** Who was forgotten, by address or by what a browser calls him. */
export function readForgotten({ db }: Pick<Store, "db">): Forgotten {
  const rows = db
    .prepare<[], { fingerprint: Buffer; at: number }>("SELECT fingerprint, at FROM forgotten")
    .all();
  const known = new Map(rows.map(({ fingerprint, at }) => [fingerprint.toString("hex"), at]));
  const until = (who: string) =>
    known.size === 0 ? undefined : known.get(fingerprintOf(who).toString("hex"));
  const covers = (who: string, at: number) => {
    const last = until(who);
    return last !== undefined && at <= last;
  };
  return { isNobody: known.size === 0, until, covers };
}
