import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { relayNow } from "#tests/support/relay/openTestRelay.ts";
import { raceForPlaces } from "#tests/support/relay/raceForPlaces.ts";
import { testBooking } from "#tests/support/relay/testBooking.ts";
import { type Postgres, startPostgres } from "#tests/support/servers/startPostgres.ts";
import { openStore } from "../../store/openStore.ts";
import { forgottenAtOnce } from "./forgottenAtOnce.ts";
import { postgres0001 } from "./postgres/0001Relay.ts";
import { migratePostgres } from "./postgres/migratePostgres.ts";
import { openPostgresStore } from "./postgres/openPostgresStore.ts";
import type { RelayBooking } from "./RelayBooking.ts";
import type { RelayStore } from "./RelayStore.ts";
import { relay0001 } from "./sqlite/0001Relay.ts";
import { openSqliteStore } from "./sqlite/openSqliteStore.ts";

const options = { connections: 5, noteError: () => undefined };
/** The bench lets ten thousand come. */
const crowd = 1000;
const patience = 120_000;
let folder: string;
let postgres: Postgres;
let count = 0;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "parley-relay-store-"));
  postgres = await startPostgres();
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await postgres.stop();
});

/** Two stores of the same empty database, as two relays have them. */
const kinds = {
  sqlite: async () => {
    count += 1;
    const file = path.join(folder, `${count}.sqlite`);
    return [openSqliteStore(file, relayNow), openSqliteStore(file, relayNow)] as const;
  },
  postgres: async () => {
    const url = await postgres.makeDatabase();
    return await Promise.all([openPostgresStore(url, options), openPostgresStore(url, options)]);
  },
};

describe.each(Object.entries(kinds))("in %s", (kind, open) => {
  let one: RelayStore;
  let other: RelayStore;

  beforeEach(async () => {
    [one, other] = await open();
    return async () => {
      await one.close();
      await other.close();
    };
  });

  const keep = (store: RelayStore, booking: RelayBooking) =>
    store.reserve([booking.agent], { requestId: booking.requestId, since: 0 }, () => booking);

  test("what one keeps the other finds, and how it went on", async () => {
    await keep(one, testBooking("first"));
    expect(await other.findBooking("first")).toEqual(testBooking("first"));
    expect(await other.settle("first", "writing", { state: "confirmed", entry: "e1" }, relayNow + 5)).toBe(
      true,
    );
    expect(await other.settle("first", "writing", { state: "failed" }, relayNow + 6)).toBe(false);
    await keep(one, testBooking("placed", { agent: "a3", account: "main", calendar: "c3" }));
    expect(await other.findBooking("placed")).toMatchObject({ account: "main", calendar: "c3" });
    const after = { state: "confirmed", entry: "e1", touchedAt: relayNow + 5 } as const;
    expect(await one.listBookings(["a1", "a2"], 0)).toEqual([testBooking("first", after)]);
    expect(await one.listBookings(["a2"], 0)).toEqual([]);
    expect(await one.findBooking("second")).toBeUndefined();
  });

  test("time that overlaps is refused even to code that would give it away", async () => {
    const { start, end } = testBooking("first");
    await keep(one, testBooking("first"));
    await expect(keep(other, testBooking("same"))).rejects.toThrow();
    await expect(keep(other, testBooking("part", { start: start + 1, end: end + 1 }))).rejects.toThrow();
    await keep(other, testBooking("after", { start: end, end: end + 1 }));
    await keep(other, testBooking("colleague", { agent: "a2" }));
    await one.settle("first", "writing", { state: "cancelled" }, relayNow);
    await keep(other, testBooking("same"));
  });

  test("a request that failed can be kept again, one that stands cannot", async () => {
    await keep(one, testBooking("first"));
    await expect(keep(other, testBooking("first", { agent: "a2" }))).rejects.toThrow();
    await one.settle("first", "writing", { state: "failed" }, relayNow);
    await keep(other, testBooking("first", { agent: "a2" }));
    expect(await one.findBooking("first")).toMatchObject({ agent: "a2", state: "writing" });
  });

  test("of those who decide at the same time each knows what the others have kept", async () => {
    const seen: number[] = [];
    await Promise.all(
      Array.from({ length: 20 }, (__, n) => {
        const store = n % 2 === 0 ? one : other;
        return store.reserve(["a2", "a1"], { requestId: `r${n}`, since: 0 }, ({ bookings }) => {
          seen.push(bookings.length);
          const { start } = testBooking("");
          const at = start + bookings.length * 1_800_000;
          return testBooking(`r${n}`, { start: at, end: at + 1_800_000 });
        });
      }),
    );
    expect(seen).toEqual(Array.from({ length: 20 }, (__, n) => n));
  });

  test("what was left half written is taken over once", async () => {
    await keep(one, testBooking("first"));
    await keep(one, testBooking("fresh", { agent: "a2", touchedAt: relayNow + 100 }));
    const taken = await Promise.all(
      [one, other].map((store) => store.takeOverStuck(relayNow + 50, relayNow + 90)),
    );
    expect(taken.flat().map(({ requestId }) => requestId)).toEqual(["first"]);
  });

  test("meetings to come are looked at by one, those first that have waited longest", async () => {
    const { end } = testBooking("");
    const hour = 3_600_000;
    const confirmed = (id: string, at: number, more: Partial<RelayBooking> = {}) =>
      keep(one, testBooking(id, { state: "confirmed", agent: id, touchedAt: at, ...more }));
    await confirmed("second", relayNow + 2);
    await confirmed("first", relayNow + 1);
    await confirmed("seen", relayNow + hour);
    await confirmed("over", relayNow, { start: relayNow - hour, end: relayNow });
    await confirmed("unwritten", relayNow, { state: "writing" });
    const ids = (taken: readonly RelayBooking[]) => taken.map(({ requestId }) => requestId);
    expect(ids(await one.takeUnseen(relayNow + hour, relayNow + 9, 1))).toEqual(["first"]);
    const taken = await Promise.all(
      [one, other].map((store) => store.takeUnseen(relayNow + 5, relayNow + 9, 10)),
    );
    expect(ids(taken.flat())).toEqual(["second"]);
    expect(await one.takeUnseen(end, end, 10)).toEqual([]);
  });

  test("a meeting is moved from where it was, unless the agent has another one then", async () => {
    const { start, end } = testBooking("");
    const to = { start: end, end: end + 1 };
    await keep(one, testBooking("first", { state: "confirmed" }));
    await keep(one, testBooking("next", to));
    await keep(one, testBooking("colleague", { agent: "a2", start: end + 1, end: end + 2 }));
    const move = (times: Pick<RelayBooking, "start" | "end">) =>
      other.move("first", { from: { start, end }, to: times });
    expect(await move(to)).toBe(false);
    expect(await move({ start: start + 1, end })).toBe(true);
    expect(await move({ start, end })).toBe(false);
    expect(await other.move("next", { from: to, to: { start: 0, end: 1 } })).toBe(false);
    expect(await one.findBooking("first")).toMatchObject({ start: start + 1, end });
  });

  test("bookings that ended long ago are forgotten, whatever became of them", async () => {
    const { end } = testBooking("");
    for (const state of ["confirmed", "cancelled", "failed"] as const)
      await keep(one, testBooking(state, { state, agent: state }));
    await keep(one, testBooking("later", { start: end, end: end + 1 }));
    expect(await other.forgetBookings(end)).toBe(0);
    expect(await other.forgetBookings(end + 1)).toBe(3);
    expect(await one.findBooking("confirmed")).toBeUndefined();
    expect(await one.findBooking("later")).toEqual(testBooking("later", { start: end, end: end + 1 }));
  });

  test("events are kept once, in an order that never changes", async () => {
    const event = (id: string) => ({ id, event: `{"id":"${id}"}` });
    const kept = await Promise.all(
      [one, other].map((store) => store.addEvents(["e1", "e2", "e1"].map(event), relayNow)),
    );
    expect(kept.sort()).toEqual([0, 2]);
    const [first, second] = await one.eventsAfter(0, 10);
    expect([first?.event, second?.event]).toEqual(['{"id":"e1"}', '{"id":"e2"}']);
    expect(await other.eventsAfter(first?.seq ?? 0, 10)).toEqual([second]);
  });

  test("events that are too old are forgotten, but for the newest, whose number says how far a reader is", async () => {
    const ids = async () => (await other.eventsAfter(0, 10)).map(({ event }) => event);
    await one.addEvents([{ id: "e1", event: "1" }], relayNow);
    await one.addEvents([{ id: "e2", event: "2" }], relayNow + 10);
    await one.addEvents([{ id: "e3", event: "3" }], relayNow + 20);
    expect(await one.forgetEvents(relayNow)).toBe(0);
    expect(await one.forgetEvents(relayNow + 15)).toBe(2);
    expect(await ids()).toEqual(["3"]);
    expect(await one.forgetEvents(relayNow + 99)).toBe(0);
    expect(await one.addEvents([{ id: "e4", event: "4" }], relayNow + 30)).toBe(1);
    expect((await other.eventsAfter(3, 10)).map(({ seq }) => seq)).toEqual([4]);
  });

  test("of much that is old a part is forgotten at a time, the oldest first", async () => {
    const many = Array.from({ length: forgottenAtOnce + 2 }, (_, n) => ({ id: `e${n}`, event: `${n}` }));
    await one.addEvents(many.slice(0, -1), relayNow);
    await one.addEvents(many.slice(-1), relayNow + 1);
    expect(await other.forgetEvents(relayNow + 1)).toBe(forgottenAtOnce);
    expect((await one.eventsAfter(0, 10)).map(({ event }) => event)).toEqual(["500", "501"]);
    expect(await other.forgetEvents(relayNow + 1)).toBe(1);
  });

  test("a token is replaced by the next", async () => {
    expect(await one.readToken("main")).toBeUndefined();
    await one.saveToken("main", "sealed");
    await other.saveToken("main", "sealed again");
    expect(await one.readToken("main")).toBe("sealed again");
  });

  test(
    "a crowd wants a hundred places at once: each has one winner, and everybody is told",
    async () => {
      const relays = kind === "sqlite" ? [one] : [one, other];
      const { places, answers, entries } = await raceForPlaces(crowd, relays);
      const rejected = answers.filter((answer) => answer.state === "rejected");
      expect(answers).toHaveLength(crowd);
      expect(answers.filter(({ state }) => state === "confirmed")).toHaveLength(places);
      expect(rejected).toHaveLength(crowd - places);
      expect(rejected.filter(({ reason }) => reason !== "taken")).toEqual([]);
      expect(entries).toHaveLength(places);
      expect(new Set(entries.map(({ calendar, start }) => `${calendar} ${start}`)).size).toBe(places);
    },
    patience,
  );
});

/** Databases with one confirmed booking, as relays made them that did not keep the calendar. */
const earlier = {
  sqlite: async () => {
    const file = path.join(folder, "earlier.sqlite");
    const { db } = openStore(file, { now: relayNow, migrations: [relay0001] });
    db.exec(earlierBooking("ordinal,", "1,"));
    db.close();
    return openSqliteStore(file, relayNow);
  },
  postgres: async () => {
    const url = await postgres.makeDatabase();
    const pool = new pg.Pool({ connectionString: url });
    await migratePostgres(pool, [postgres0001]);
    await pool.query(earlierBooking("", ""));
    await pool.end();
    return openPostgresStore(url, options);
  },
};

function earlierBooking(column: string, value: string): string {
  const { start, end, createdAt, touchedAt } = testBooking("old");
  return `INSERT INTO bookings (${column} request_id, whom, agent, start_at, end_at, created_at, touched_at, state, name, email,
      time_zone, language, dialogue, entry)
    VALUES (${value} 'old', 'team:sales', 'a1', ${start}, ${end}, ${createdAt}, ${touchedAt}, 'confirmed', 'Ana',
      'ana@example.com', 'UTC', 'en', 'd1', 'e1')`;
}

test.each(Object.entries(earlier))(
  "a booking of an earlier version keeps its time in %s, and the calendar that its agent had at the upgrade",
  async (_, open) => {
    const store = await open();
    const old = testBooking("old", { state: "confirmed", entry: "e1" });
    expect(await store.listBookings(["a1"], 0)).toEqual([old]);
    await expect(
      store.reserve(["a1"], { requestId: "same", since: 0 }, () => testBooking("same")),
    ).rejects.toThrow();
    await store.placeBookings("a2", { account: "main", calendar: "c2" });
    await store.placeBookings("a1", { account: "main", calendar: "c1" });
    await store.placeBookings("a1", { account: "other", calendar: "c9" });
    expect(await store.findBooking("old")).toEqual({ ...old, account: "main", calendar: "c1" });
    await store.close();
  },
);

test("while one decides over a file, another process cannot give anything away", async () => {
  const [one, other] = await kinds.sqlite();
  const late: Promise<void>[] = [];
  await one.reserve(["a1"], { requestId: "first", since: 0 }, () => {
    late.push(other.reserve(["a1"], { requestId: "late", since: 0 }, () => testBooking("late")));
    return testBooking("first");
  });
  await expect(Promise.all(late)).rejects.toThrow("locked");
  expect(await other.listBookings(["a1"], 0)).toEqual([testBooking("first")]);
  await one.close();
  await other.close();
});

test("what another relay is just taking to be looked at is not taken twice", async () => {
  const url = await postgres.makeDatabase();
  const store = await openPostgresStore(url, options);
  const [client, watcher] = [new pg.Client(url), new pg.Client(url)];
  await Promise.all([client.connect(), watcher.connect()]);
  const booking = testBooking("first", { state: "confirmed" });
  await store.reserve([booking.agent], { requestId: "first", since: 0 }, () => booking);
  await client.query("BEGIN");
  await client.query("UPDATE bookings SET touched_at = $1", [relayNow + 9]);
  const taken = store.takeUnseen(relayNow + 5, relayNow + 9, 10);
  const waiting =
    "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
  await expect.poll(async () => (await watcher.query(waiting)).rowCount).toBe(1);
  await client.query("COMMIT");
  expect(await taken).toEqual([]);
  await Promise.all([client.end(), watcher.end(), store.close()]);
});

test("a database of another version is left alone", async () => {
  const url = await postgres.makeDatabase();
  const client = new pg.Client(url);
  await client.connect();
  const store = await openPostgresStore(url, options);
  await store.close();
  await client.query("UPDATE migrations SET hash = 'another'");
  await client.end();
  await expect(openPostgresStore(url, options)).rejects.toThrow("Another version");
});
