import type { EngagementRun } from "./EngagementRun.ts";

/** Somebody whom only Parley knows; `digest`: of what is sent of him. */
type OwnPerson = { readonly id: number; readonly email: string; readonly digest: string };

/** Notes whom Marketo has not taken over a connection, so that the same is not sent every hour. */
export function refusedPeople({
  store: { db },
  profile,
  now,
}: Pick<EngagementRun, "store" | "profile" | "now">) {
  const digestOf = db
    .prepare<[string, number], string>("SELECT told FROM refused WHERE profile = ? AND person = ?")
    .pluck();
  const put = db.prepare(
    `INSERT OR REPLACE INTO refused (profile, person, email, told, at, reason)
    VALUES (@profile, @id, @email, @digest, @at, @reason)`,
  );
  const keep = db.prepare(
    "DELETE FROM refused WHERE profile = ? AND person NOT IN (SELECT value FROM json_each(?))",
  );
  const forget = db.prepare("DELETE FROM refused WHERE profile = ? AND person = ?");
  return {
    isKnown: ({ id, digest }: OwnPerson) => digestOf.get(profile, id) === digest,
    note: ({ id, email, digest }: OwnPerson, reason: string) =>
      void put.run({ profile, id, email, digest, at: now(), reason }),
    forget: ({ id }: OwnPerson) => void forget.run(profile, id),
    /** Forgets all who are none of these: they are taken by now, or were forgotten. */
    keepOnly: (ids: readonly number[]) => void keep.run(profile, JSON.stringify(ids)),
  };
}
