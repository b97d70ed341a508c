import type { Store } from "../../store/Store.ts";

/**
 * What happened before this (milliseconds since the epoch) is not taken from Marketo: it was forgotten, and nobody asked for it again.
 * As Marketo does not tell of pages, what was forgotten of one site counts for all.
 */
export function marketoLimit({ db }: Pick<Store, "db">): number {
  return (
    db.prepare<[], number | null>("SELECT max(min(at, coalesce(before, at))) FROM forgotten").pluck().get() ??
    0
  );
}
