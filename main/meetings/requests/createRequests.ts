import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";
import { requestReasons, requestStates } from "#shared/scheduling/requests/requestStates.ts";
import { type VisitorAsk, visitorAskSchema } from "#shared/scheduling/requests/visitorAsk.ts";
import type { Store } from "../../store/Store.ts";
import { parseJson } from "../parseJson.ts";
import { bookingId } from "./bookingId.ts";
import type { KeptRequest } from "./KeptRequest.ts";
import type { Requests } from "./Requests.ts";

const hour = 3_600_000;
const day = 24 * hour;
/** A time that is past for so long is asked for by nobody any more: an old log was read. */
const longPast = 7 * day;
const keptFor = 90 * day;

type Row = {
  readonly ask: string;
  readonly source: string;
  readonly received_at: number;
  readonly state: string;
  readonly reason: string;
  readonly agent: string | null;
  readonly meeting: string | null;
  readonly tries: number;
  readonly next_at: number;
};
const stateSchema = defineSchema(() =>
  z.object({ state: z.enum(requestStates), reason: z.enum(requestReasons) }),
);

/** Requests in the studio's store. One that is damaged, or that a newer Parley has kept, is left out. */
export function createRequests({ db }: Store): Requests {
  const insert = db.prepare(
    `INSERT OR IGNORE INTO meeting_requests (request_id, source, address, slot, asked_at, received_at, ask)
    VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const one = db.prepare<[string], Row>("SELECT * FROM meeting_requests WHERE request_id = ?");
  const alike = db.prepare<[string], Row>(
    "SELECT * FROM meeting_requests WHERE substr(request_id, 1, 50) = ?",
  );
  const due = db.prepare<[number], Row>(
    `SELECT * FROM meeting_requests WHERE state = 'waiting' AND next_at <= ? ORDER BY asked_at, request_id LIMIT 500`,
  );
  const before = db.prepare<
    { id: string; at: number; address: string; slot: string; hour: number; day: number },
    { address: number; slot: number; hour: number }
  >(
    `SELECT count(*) FILTER (WHERE address = @address) AS address, count(*) FILTER (WHERE slot = @slot AND slot <> '') AS slot,
    count(*) FILTER (WHERE asked_at > @at - @hour) AS hour
    FROM meeting_requests WHERE (asked_at, request_id) < (@at, @id) AND asked_at > @at - @day AND state <> 'refused'`,
  );
  const settle = db.prepare(
    `UPDATE meeting_requests SET state = @state, reason = @reason, agent = @agent, meeting = @meeting, tries = @tries, next_at = @nextAt
    WHERE request_id = @id AND state = @was AND reason = @because`,
  );
  const forget = db.prepare(
    "DELETE FROM meeting_requests WHERE received_at < ? AND state NOT IN ('waiting', 'held', 'yours')",
  );

  return {
    take: (asks, source, now) =>
      db
        .transaction(() => {
          const wanted = asks.filter((ask) => latestOf(ask) > now - longPast);
          const added = wanted.map((ask) => {
            // It is a visitor's clock that tells when.
            const askedAt = Math.max(now - longPast, Math.min(ask.askedAt, now));
            const { id, address, slot } = keysOf(ask);
            const kept = JSON.stringify({ ...ask, askedAt });
            return insert.run(id, source, address, slot, askedAt, now, kept).changes;
          });
          return added.reduce((sum, one) => sum + one, 0);
        })
        .immediate(),
    find(id) {
      const row = one.get(id);
      return row && read(row)[0];
    },
    behind: ({ requestId, start }) =>
      alike
        .all(requestId.slice(0, requestId.lastIndexOf("-")))
        .flatMap(read)
        .find(({ ask }) => bookingId(ask.requestId, start) === requestId),
    due: (now) => due.all(now).flatMap(read),
    before: (ask) =>
      before.get({ ...keysOf(ask), at: ask.askedAt, hour, day }) ?? { address: 0, slot: 0, hour: 0 },
    settle(request, as) {
      const { ask, state: was, reason: because, agent = null, meeting = null, tries, nextAt } = request;
      const now = { state: was, reason: because, agent, meeting, tries, nextAt, ...as };
      settle.run({ ...now, id: ask.requestId, was, because });
    },
    list(states, most) {
      const of = `FROM meeting_requests WHERE state IN (${states.map(() => "?").join(", ")})`;
      const rows = db
        .prepare<unknown[], Row>(`SELECT * ${of} ORDER BY asked_at DESC, request_id LIMIT ?`)
        .all(...states, most);
      const some = rows.flatMap(read);
      return {
        some,
        unreadable: rows.length - some.length,
        count:
          db
            .prepare<unknown[], number>(`SELECT count(*) ${of}`)
            .pluck()
            .get(...states) ?? 0,
      };
    },
    tidy(now) {
      forget.run(now - keptFor);
    },
  };
}

function keysOf({ requestId: id, email, whom, offer }: VisitorAsk) {
  return { id, address: email.trim().toLowerCase(), slot: offer ? `${whom} ${offer.start}` : "" };
}

/** The last time that would suit. Milliseconds since the epoch. */
function latestOf({ offer, wishes }: VisitorAsk): number {
  return Math.max(...wishes, offer?.start ?? 0) * 1000;
}

function read({ ask, source, received_at, agent, meeting, tries, next_at, ...row }: Row): KeptRequest[] {
  const asked = visitorAskSchema.safeParse(parseJson(ask));
  const known = stateSchema.safeParse(row);
  if (!asked.success || !known.success) return [];
  const common = { ask: asked.data, source, receivedAt: received_at, ...known.data, tries, nextAt: next_at };
  return [{ ...common, ...(agent !== null && { agent }), ...(meeting !== null && { meeting }) }];
}
