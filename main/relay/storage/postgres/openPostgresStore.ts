import pg from "pg";
import { bookingColumns } from "../bookingColumns.ts";
import { forgetBookingsSql } from "../forgetBookingsSql.ts";
import { forgetEventsSql } from "../forgetEventsSql.ts";
import { moveSql } from "../moveSql.ts";
import { placeSql } from "../placeSql.ts";
import type { RelayBooking } from "../RelayBooking.ts";
import type { KeptEvent, RelayStore, ToldEvent } from "../RelayStore.ts";
import { takeUnseenSql } from "../takeUnseenSql.ts";
import { postgres0001 } from "./0001Relay.ts";
import { postgres0002 } from "./0002Calendars.ts";
import { inTransaction } from "./inTransaction.ts";
import { locks } from "./locks.ts";
import { migratePostgres } from "./migratePostgres.ts";

/** PostgreSQL's number of the type bigint, which `pg` answers as text. */
const int8 = 20;
const findSql = `SELECT ${bookingColumns} FROM bookings WHERE request_id = $1`;
const listSql = `SELECT ${bookingColumns} FROM bookings
  WHERE agent = ANY($1) AND start_at > $2 AND state IN ('writing', 'confirmed') ORDER BY ordinal`;
const lockSql = "SELECT pg_advisory_xact_lock($1, hashtext(agent)) FROM unnest($2::text[]) AS agent";
const keepSql = `INSERT INTO bookings (request_id, whom, agent, start_at, end_at, created_at, touched_at, state, name, email,
    time_zone, language, dialogue, account, calendar, entry, call_url)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`;
const settleSql = `UPDATE bookings SET state = $3, entry = coalesce($4, entry), call_url = coalesce($5, call_url), touched_at = $6
  WHERE request_id = $1 AND state = $2`;
const setPlaceSql = placeSql({ agent: "$1", account: "$2", calendar: "$3" });
const stuckSql = `UPDATE bookings SET touched_at = $2 WHERE state = 'writing' AND touched_at < $1 RETURNING ${bookingColumns}`;
const unseenSql = takeUnseenSql("$1::bigint", "$2::bigint", "$3::integer");
const goSql = moveSql({
  ...{ id: "$1", start: "$2::bigint", end: "$3::bigint" },
  ...{ fromStart: "$4::bigint", fromEnd: "$5::bigint" },
});
const addEventSql = `INSERT INTO events (seq, id, received_at, event)
  VALUES ((SELECT coalesce(max(seq), 0) + 1 FROM events), $1, $2, $3) ON CONFLICT (id) DO NOTHING`;

/** Keeps everything in PostgreSQL, for several relays. `noteError`: of a connection that nobody uses. */
export async function openPostgresStore(
  url: string,
  { connections, noteError }: { readonly connections: number; readonly noteError: (error: Error) => void },
): Promise<RelayStore> {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 30_000,
    // All numbers that are kept are instants and counts, which a double holds.
    types: {
      getTypeParser: (type, format) => (type === int8 ? Number : pg.types.getTypeParser(type, format)),
    },
  });
  pool.on("error", noteError);
  try {
    await migratePostgres(pool, [postgres0001, postgres0002]);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return {
    findBooking: async (requestId) => (await pool.query<RelayBooking>(findSql, [requestId])).rows[0],
    listBookings: async (agents, since) => (await pool.query<RelayBooking>(listSql, [agents, since])).rows,
    reserve: (agents, { requestId, since }, decide) =>
      inTransaction(pool, async (client) => {
        // Always in the same order, so that no two wait for each other.
        await client.query(lockSql, [locks.agent, [...new Set(agents)].sort()]);
        const { rows: bookings } = await client.query<RelayBooking>(listSql, [agents, since]);
        const { rows } = await client.query<RelayBooking>(findSql, [requestId]);
        const kept = decide({ bookings, standing: rows[0] });
        if (!kept) return;
        await client.query("DELETE FROM bookings WHERE request_id = $1 AND state = 'failed'", [requestId]);
        await client.query(keepSql, valuesOf(kept));
      }),
    settle: (requestId, from, { state, entry = null, callUrl = null }, now, news) =>
      inTransaction(pool, async (client) => {
        const { rowCount } = await client.query(settleSql, [requestId, from, state, entry, callUrl, now]);
        if (rowCount !== 1) return false;
        if (news) await addInOrder(client, [news], now);
        return true;
      }),
    placeBookings: async (agent, { account, calendar }) => {
      await pool.query(setPlaceSql, [agent, account, calendar]);
    },
    takeOverStuck: async (before, now) => (await pool.query<RelayBooking>(stuckSql, [before, now])).rows,
    takeUnseen: async (before, now, most) =>
      (await pool.query<RelayBooking>(unseenSql, [before, now, most])).rows,
    move: async (id, { from, to }) =>
      (await pool.query(goSql, [id, to.start, to.end, from.start, from.end])).rowCount === 1,
    forgetBookings: async (before) => (await pool.query(forgetBookingsSql("$1"), [before])).rowCount ?? 0,
    addEvents: (events, now) => inTransaction(pool, (client) => addInOrder(client, events, now)),
    eventsAfter: async (seq, most) => {
      const sql = "SELECT seq, event FROM events WHERE seq > $1 ORDER BY seq LIMIT $2";
      return (await pool.query<KeptEvent>(sql, [seq, most])).rows;
    },
    forgetEvents: async (before) => (await pool.query(forgetEventsSql("$1"), [before])).rowCount ?? 0,
    readToken: async (account) => {
      const sql = "SELECT sealed FROM tokens WHERE account = $1";
      return (await pool.query<{ sealed: string }>(sql, [account])).rows[0]?.sealed;
    },
    saveToken: async (account, sealed) => {
      const sql = `INSERT INTO tokens (account, sealed) VALUES ($1, $2)
        ON CONFLICT (account) DO UPDATE SET sealed = excluded.sealed`;
      await pool.query(sql, [account, sealed]);
    },
    close: () => pool.end(),
  };
}

/** One after the other, so that no number appears after a greater one. Answers how many were new. */
async function addInOrder(client: pg.PoolClient, events: readonly ToldEvent[], now: number): Promise<number> {
  await client.query("SELECT pg_advisory_xact_lock($1, 0)", [locks.events]);
  let count = 0;
  for (const { id, event } of events)
    count += (await client.query(addEventSql, [id, now, event])).rowCount ?? 0;
  return count;
}

function valuesOf(booking: RelayBooking): unknown[] {
  const { requestId, whom, agent, start, end, createdAt, touchedAt, state, name, email } = booking;
  const { timeZone, language, dialogue, account, calendar, entry, callUrl } = booking;
  return [
    ...[requestId, whom, agent, start, end, createdAt, touchedAt, state, name, email],
    ...[timeZone, language, dialogue, account, calendar, entry, callUrl],
  ];
}
