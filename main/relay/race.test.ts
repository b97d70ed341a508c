import { mkdtempSync, rmSync } from "node:fs";
import { Agent, request as send } from "node:http";
import os from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { type BookingAnswer, bookingAnswerSchema } from "#shared/scheduling/requests/bookingAnswer.ts";
import type { MeetingRequest } from "#shared/scheduling/requests/meetingRequest.ts";
import { memoryCalendar } from "#tests/support/relay/memoryCalendar.ts";
import { openTestRelay, relayNow, requestFor } from "#tests/support/relay/openTestRelay.ts";
import { startPostgres } from "#tests/support/servers/startPostgres.ts";
import { openPostgresStore } from "./storage/postgres/openPostgresStore.ts";
import { openSqliteStore } from "./storage/sqlite/openSqliteStore.ts";

const visitors = 10_000;
const places = 100;
const agents = 10;
const patience = 300_000;

/** Ten thousand visitors want the same hundred places (ten times of ten agents), all at once, of two relays. */
async function race(stores: readonly Parameters<typeof openTestRelay>[0]["store"][]) {
  const calendar = memoryCalendar();
  const relays = await Promise.all(stores.map((store) => openTestRelay({ store, agents, calendar })));
  const connections = new Agent({ keepAlive: true, maxSockets: 500 });
  try {
    const [first = relays[0]] = relays;
    if (!first) throw new Error("there is no relay");
    const snapshot = await first.slots();
    const wanted = snapshot.offers["team:sales"]?.slots.slice(0, places / agents) ?? [];
    const answers = await Promise.all(
      Array.from({ length: visitors }, (_, visitor) => {
        const slot = wanted[visitor % wanted.length];
        const relay = relays[visitor % relays.length];
        if (!slot || !relay) throw new Error("nothing is offered");
        return book(relay.url, requestFor(snapshot, slot, visitor), connections);
      }),
    );
    return { answers, entries: [...calendar.entries.values()] };
  } finally {
    connections.destroy();
    for (const { stop } of relays) await stop();
  }
}

function book(url: string, request: MeetingRequest, agent: Agent): Promise<BookingAnswer> {
  return new Promise((resolve, reject) => {
    const call = send(`${url}/v1/bookings`, { method: "POST", agent }, (answer) => {
      text(answer)
        .then((body) => resolve(bookingAnswerSchema.parse(JSON.parse(body))))
        .catch(reject);
    });
    call.on("error", reject);
    call.end(JSON.stringify(request));
  });
}

function expectOneEach({ answers, entries }: Awaited<ReturnType<typeof race>>) {
  const states = (state: BookingAnswer["state"]) => answers.filter((answer) => answer.state === state).length;
  expect(answers).toHaveLength(visitors);
  expect(states("confirmed")).toBe(places);
  expect(states("rejected")).toBe(visitors - places);
  expect(answers.filter((answer) => answer.state === "rejected" && answer.reason !== "taken")).toEqual([]);
  expect(entries).toHaveLength(places);
  expect(new Set(entries.map(({ calendar, start }) => `${calendar} ${start}`)).size).toBe(places);
}

test(
  "ten thousand want a hundred places of SQLite: each place has one winner, and everybody is told",
  async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), "parley-relay-race-"));
    const store = openSqliteStore(path.join(folder, "relay.sqlite"), relayNow);
    try {
      expectOneEach(await race([store]));
    } finally {
      await store.close();
      rmSync(folder, { recursive: true });
    }
  },
  patience,
);

test(
  "so of PostgreSQL, with two relays",
  async () => {
    const postgres = await startPostgres();
    const open = () => openPostgresStore(postgres.url, { connections: 10, noteError: () => undefined });
    const stores = await Promise.all([open(), open()]);
    try {
      expectOneEach(await race(stores));
    } finally {
      for (const store of stores) await store.close();
      await postgres.stop();
    }
  },
  patience,
);
