/** A relay over SQLite for whoever measures it: `node bench/support/relayProgram.ts FOLDER`. Tells its port; ends with its input. */
import path from "node:path";
import { openSqliteStore } from "#main/relay/storage/sqlite/openSqliteStore.ts";
import { openTestRelay } from "#tests/support/relay/openTestRelay.ts";

const [, , folder = "."] = process.argv;
const store = openSqliteStore(path.join(folder, "relay.sqlite"), Date.now());
const relay = await openTestRelay({
  store,
  agents: 5,
  now: Date.now,
  door: { perMinute: { requests: 100_000_000, bookings: 1 } },
});
process.stdout.write(`${relay.url}\n`);
process.stdin.resume().once("end", async () => {
  await relay.stop();
  await store.close();
});
