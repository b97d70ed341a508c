import { openStore } from "../../../store/openStore.ts";
import { bookingColumns } from "../bookingColumns.ts";
import { forgetBookingsSql } from "../forgetBookingsSql.ts";
import { forgetEventsSql } from "../forgetEventsSql.ts";
import { moveSql } from "../moveSql.ts";
import { placeSql } from "../placeSql.ts";
import type { RelayBooking } from "../RelayBooking.ts";
import type { KeptEvent, RelayStore } from "../RelayStore.ts";
import { takeUnseenSql } from "../takeUnseenSql.ts";
import { relay0001 } from "./0001Relay.ts";
import { relay0002 } from "./0002Calendars.ts";

/** Keeps everything in one file, for relays on one machine. @throws {StoreError} */
export function openSqliteStore(file: string, now: number): RelayStore {
  const { db } = openStore(file, { now, migrations: [relay0001, relay0002] });
  const find = db.prepare<[string], RelayBooking>(
    `SELECT ${bookingColumns} FROM bookings WHERE request_id = ?`,
  );
  const list = db.prepare<[string, number], RelayBooking>(`SELECT ${bookingColumns} FROM bookings
    WHERE agent IN (SELECT value FROM json_each(?)) AND start_at > ? AND state IN ('writing', 'confirmed') ORDER BY ordinal`);
  const forget = db.prepare("DELETE FROM bookings WHERE request_id = ? AND state = 'failed'");
  const keep =
    db.prepare(`INSERT INTO bookings (ordinal, request_id, whom, agent, start_at, end_at, created_at, touched_at,
      state, name, email, time_zone, language, dialogue, account, calendar, entry, call_url)
    VALUES ((SELECT coalesce(max(ordinal), 0) + 1 FROM bookings), @requestId, @whom, @agent, @start, @end, @createdAt,
      @touchedAt, @state, @name, @email, @timeZone, @language, @dialogue, @account,
      @calendar, @entry, @callUrl)`);
  const settle =
    db.prepare(`UPDATE bookings SET state = @state, touched_at = @now, entry = coalesce(@entry, entry),
      call_url = coalesce(@callUrl, call_url) WHERE request_id = @requestId AND state = @from`);
  const place = db.prepare(placeSql({ agent: "@agent", account: "@account", calendar: "@calendar" }));
  const takeOver = db.prepare<[number, number], RelayBooking>(`UPDATE bookings SET touched_at = ?
    WHERE state = 'writing' AND touched_at < ? RETURNING ${bookingColumns}`);
  const takeUnseen = db.prepare<{ before: number; now: number; most: number }, RelayBooking>(
    takeUnseenSql("@before", "@now", "@most"),
  );
  const move = db.prepare(
    moveSql({ id: "@id", start: "@start", end: "@end", fromStart: "@fromStart", fromEnd: "@fromEnd" }),
  );
  const forgetBookings = db.prepare<[number]>(forgetBookingsSql("?"));
  const addEvent = db.prepare(
    "INSERT INTO events (id, received_at, event) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING",
  );
  const after = db.prepare<[number, number], KeptEvent>(
    "SELECT seq, event FROM events WHERE seq > ? ORDER BY seq LIMIT ?",
  );
  const forgetEvents = db.prepare<[number]>(forgetEventsSql("?"));
  const token = db.prepare<[string], { sealed: string }>("SELECT sealed FROM tokens WHERE account = ?");
  const saveToken = db.prepare(
    "INSERT INTO tokens (account, sealed) VALUES (?, ?) ON CONFLICT (account) DO UPDATE SET sealed = excluded.sealed",
  );

  return {
    findBooking: async (requestId) => find.get(requestId),
    listBookings: async (agents, since) => list.all(JSON.stringify(agents), since),
    reserve: async (agents, { requestId, since }, decide) => {
      const work = db.transaction(() => {
        const bookings = list.all(JSON.stringify(agents), since);
        const standing = find.get(requestId);
        const kept = decide({ bookings, standing });
        if (!kept) return;
        forget.run(requestId);
        keep.run(kept);
      });
      work.immediate();
    },
    settle: async (requestId, from, { state, entry = null, callUrl = null }, now, news) => {
      const work = db.transaction(() => {
        if (settle.run({ requestId, from, state, entry, callUrl, now }).changes === 0) return false;
        if (news) addEvent.run(news.id, now, news.event);
        return true;
      });
      return work.immediate();
    },
    placeBookings: async (agent, { account, calendar }) => void place.run({ agent, account, calendar }),
    takeOverStuck: async (before, now) => takeOver.all(now, before),
    takeUnseen: async (before, now, most) => takeUnseen.all({ before, now, most }),
    move: async (id, { from, to: { start, end } }) =>
      move.run({ id, start, end, fromStart: from.start, fromEnd: from.end }).changes === 1,
    forgetBookings: async (before) => forgetBookings.run(before).changes,
    addEvents: async (events, now) => {
      const work = db.transaction(() =>
        events.reduce((count, { id, event }) => count + addEvent.run(id, now, event).changes, 0),
      );
      return work.immediate();
    },
    eventsAfter: async (seq, most) => after.all(seq, most),
    forgetEvents: async (before) => forgetEvents.run(before).changes,
    readToken: async (account) => token.get(account)?.sealed,
    saveToken: async (account, sealed) => {
      saveToken.run(account, sealed);
    },
    close: async () => {
      db.close();
    },
  };
}
