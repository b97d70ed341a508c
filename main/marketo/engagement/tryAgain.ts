import type { Store } from "../../store/Store.ts";

/** What Marketo has not taken is to be written after all: events are looked for there first, as all that may have been sent, and people whom nobody has found are looked for. */
export function tryAgain({ db }: Pick<Store, "db">, profile: string): void {
  db.transaction(() => {
    db.prepare(
      `UPDATE events SET state = CASE lead WHEN 0 THEN 'seeking' ELSE 'doubtful' END,
      reason = CASE lead WHEN 0 THEN reason ELSE '' END WHERE profile = ? AND state = 'failed'`,
    ).run(profile);
    db.prepare(
      "UPDATE members SET state = 'waiting', reason = '' WHERE profile = ? AND state = 'failed'",
    ).run(profile);
    db.prepare("DELETE FROM refused WHERE profile = ?").run(profile);
  }).immediate();
}
