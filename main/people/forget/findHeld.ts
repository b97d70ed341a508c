import type { Store } from "../../store/Store.ts";

/**
 * What the studio's store holds of somebody. `meetings`: those that are over or cancelled; `ahead`: that are not, or of which a mail is
 * still to be sent; `requests`: but those of meetings ahead; `open`: how many of these wait for an answer; `mails`: likewise, that do not
 * wait to be sent; `visitors`: what his browsers call him. All by their ids.
 */
export type Held = {
  readonly meetings: readonly string[];
  readonly ahead: readonly string[];
  readonly requests: readonly string[];
  readonly open: number;
  readonly mails: readonly string[];
  readonly visitors: readonly { readonly visitor: string; readonly email: string }[];
};

type Row = { readonly id: string; readonly email: string; readonly at: number };

const emailIn = (column: string, path: string) =>
  `iif(json_valid(${column}), coalesce(${column} ->> '${path}', ''), '') AS email`;
const unsent = "state IN ('waiting', 'sending')";

/** Finds what is held of whoever is meant. `isMeant`: by an address, and when it was told (milliseconds since the epoch). */
export function findHeld(
  { db }: Pick<Store, "db">,
  isMeant: (email: string, at: number) => boolean,
  now: number,
): Held {
  const meant = <Found extends Row>(rows: Found[]) => rows.filter(({ email, at }) => isMeant(email, at));
  const meetings = meant(
    db
      .prepare<[number], Row & { stands: 0 | 1 }>(
        `SELECT request_id AS id, created_at AS at, ${emailIn("record", "$.request.email")},
        state = 'writing' OR (state = 'booked' AND end_at > ?)
          OR request_id IN (SELECT about FROM mails WHERE ${unsent}) AS stands FROM meetings`,
      )
      .all(now),
  );
  const ahead = new Set(meetings.filter(({ stands }) => stands === 1).map(({ id }) => id));
  const over = meetings.filter(({ id }) => !ahead.has(id)).map(({ id }) => id);
  const requests = meant(
    db
      .prepare<[], Row & { meeting: string; open: 0 | 1 }>(
        `SELECT request_id AS id, asked_at AS at, address AS email, coalesce(meeting, request_id) AS meeting,
        state IN ('waiting', 'held', 'yours') AS open FROM meeting_requests`,
      )
      .all(),
  ).filter(({ meeting }) => !ahead.has(meeting));
  const gone = new Set(over);
  const mails = db
    .prepare<[], Row & { about: string }>(
      `SELECT id, about, noted_at AS at, ${emailIn("mail", "$.to.email")} FROM mails WHERE NOT ${unsent}`,
    )
    .all()
    .filter(({ about, email, at }) => !ahead.has(about) && (gone.has(about) || isMeant(email, at)));
  const visitors = meant(
    db.prepare<[], Row>("SELECT visitor AS id, value AS email, at FROM captured WHERE field = 'email'").all(),
  );
  return {
    meetings: over,
    ahead: [...ahead],
    requests: requests.map(({ id }) => id),
    open: requests.filter(({ open }) => open === 1).length,
    mails: mails.map(({ id }) => id),
    visitors: visitors.map(({ id, email }) => ({ visitor: id, email })),
  };
}
