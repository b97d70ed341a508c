import type { Store } from "../../store/Store.ts";
import type { Captured } from "./Captured.ts";

/** What somebody with an e-mail address has told of himself, and what may be guessed: values by REST name. */
export type KnownVisitor = {
  readonly email: string;
  readonly told: Readonly<Record<string, string>>;
  readonly guessed: Readonly<Record<string, string>>;
};

type Row = { readonly field: string; readonly value: string; readonly isGuess: 0 | 1 };

/** What a visitor tells is put together for so long, in milliseconds. */
const longest = 90 * 86_400_000;

/**
 * Keeps what visitors have told, the latest of each field; answers all that is known of those who have told something, if it is who
 * they are. However often the same comes, it is the same. What is dated ahead of `now`, or before what would still be known, is of a
 * clock that is wrong, or came late: it counts as of now.
 */
export function keepCaptured({ db }: Store, captured: readonly Captured[], now: number): KnownVisitor[] {
  const put = db.prepare(
    `INSERT INTO captured (visitor, field, value, at, is_guess) VALUES (@visitor, @field, @value, @at, 0)
     ON CONFLICT (visitor, field) DO UPDATE SET value = excluded.value, at = excluded.at, is_guess = 0
     WHERE is_guess = 1 OR excluded.at >= at`,
  );
  const guess = db.prepare(
    "INSERT OR IGNORE INTO captured (visitor, field, value, at, is_guess) VALUES (@visitor, @field, @value, @at, 1)",
  );
  const forget = db.prepare("DELETE FROM captured WHERE at < ?");
  const of = db.prepare<[string], Row>(
    'SELECT field, value, is_guess AS "isGuess" FROM captured WHERE visitor = ?',
  );
  const keep = db.transaction(() => {
    for (const { isGuess, ...one } of captured) {
      const at = one.at > now || one.at < now - longest ? now : one.at;
      (isGuess ? guess : put).run({ ...one, at });
    }
    forget.run(now - longest);
    return [...new Set(captured.map(({ visitor }) => visitor))].flatMap((visitor): KnownVisitor[] => {
      const rows = of.all(visitor);
      const email = rows.find(({ field }) => field === "email")?.value;
      const valuesOf = (wanted: 0 | 1) =>
        Object.fromEntries(
          rows.flatMap(({ field, value, isGuess }) => (isGuess === wanted ? [[field, value]] : [])),
        );
      return email === undefined ? [] : [{ email, told: valuesOf(0), guessed: valuesOf(1) }];
    });
  });
  return keep.immediate();
}
