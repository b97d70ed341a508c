import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openPostgresStore } from "#main/relay/storage/postgres/openPostgresStore.ts";
import type { RelayStore } from "#main/relay/storage/RelayStore.ts";
import { openSqliteStore } from "#main/relay/storage/sqlite/openSqliteStore.ts";
import { relayNow } from "#tests/support/relay/openTestRelay.ts";
import { raceForPlaces } from "#tests/support/relay/raceForPlaces.ts";
import { startPostgres } from "#tests/support/servers/startPostgres.ts";
import type { Measure, Reading } from "../measure.ts";

const visitors = 10_000;

/**
 * How long it takes until ten thousand visitors are told who want the same hundred places at once. Fails unless each place has one
 * winner, all others are told that theirs is taken, and nobody is left without an answer.
 */
export const relayRace: Measure = {
  id: "relay-race",
  async run() {
    const folder = mkdtempSync(join(tmpdir(), "parley-bench-race-"));
    const sqlite = openSqliteStore(join(folder, "relay.sqlite"), relayNow);
    const postgres = await startPostgres();
    const url = await postgres.makeDatabase();
    const open = () => openPostgresStore(url, { connections: 10, noteError: () => undefined });
    const two = await Promise.all([open(), open()]);
    try {
      return [await race("over SQLite", [sqlite]), await race("of two relays over PostgreSQL", two)];
    } finally {
      for (const store of [sqlite, ...two]) await store.close();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function race(of: string, stores: readonly RelayStore[]): Promise<Reading> {
  const begin = performance.now();
  const { places, answers, entries } = await raceForPlaces(visitors, stores);
  const seconds = (performance.now() - begin) / 1000;
  const won = answers.filter(({ state }) => state === "confirmed").length;
  const told = answers.filter((answer) => answer.state === "rejected" && answer.reason === "taken").length;
  const written = new Set(entries.map(({ calendar, start }) => `${calendar} ${start}`)).size;
  if (won !== places || written !== places || entries.length !== places || won + told !== visitors)
    throw new Error(`${of}: ${won} won, ${entries.length} were written, ${told} were told no`);
  const detail = `exactly ${won} have a place, ${told} were told that it is taken`;
  return { name: `10,000 at once want 100 places ${of}`, value: seconds, unit: "s", budget: null, detail };
}
