import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createPeopleReader } from "#main/people/query/createPeopleReader.ts";
import { listPeople } from "#main/people/query/listPeople.ts";
import { openPeople } from "#main/people/store/openPeople.ts";
import { closeStore } from "#main/store/closeStore.ts";
import { type Marketo, startMarketo } from "#tests/servers/marketo/startMarketo.ts";

const kills = 10;
/** Milliseconds that a sync gets before it is killed, at most. */
const longest = 700;
const since = Date.now() - 150 * 86_400_000;

let folder = "";
let marketo: Marketo;
let syncer: ChildProcess | undefined;

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "parley-kill-"));
  marketo = await startMarketo({ people: 3000, activities: 4000, timeScale: 1000, rate: 10_000 });
});

afterEach(async () => {
  syncer?.kill("SIGKILL");
  await marketo.close();
  rmSync(folder, { recursive: true, force: true });
});

test(`a sync that is killed ${kills} times ends with what Marketo has, nothing lost and nothing double`, {
  timeout: 240_000,
}, async () => {
  const { people } = marketo;
  const first = [...people.ids(since)];
  let ended = 0;
  for (let kill = 1; kill <= kills; kill += 1) {
    if (await syncUntilKilled((kill * 157) % longest)) ended += 1;
    const kept = inspect();
    expect(kept.integrity, `after kill ${kill}`).toBe("ok");
    expect(kept.doubles, `after kill ${kill}`).toBe(0);
    // What changes meanwhile must not be lost either, wherever the sync was.
    people.update(first[kill] ?? 0, { lastName: `Changed ${kill}` });
    people.add({ email: `new.${kill}@example.com`, lastName: `New ${kill}` });
    people.remove(first[100 + kill] ?? 0);
    people.merge(first[200 + kill] ?? 0, [first[300 + kill] ?? 0]);
  }
  expect(ended).toBeLessThan(kills);
  while (!(await syncUntilKilled(60_000)));
  await pause(1100);
  expect(await syncUntilKilled(60_000)).toBe(true);
  const kept = inspect();
  expect(kept.people).toEqual(
    [...people.ids(since)].map((id) => [id, people.value(id, "email"), people.value(id, "lastName")]),
  );
  expect(kept.activities).toBeGreaterThan(1000);
  expect(kept.doubles).toBe(0);
  expect(readdirSync(folder).filter((name) => name.endsWith(".csv"))).toEqual([]);
});

/** Answers whether the sync came to its end before it could be killed, some milliseconds after its first word. */
async function syncUntilKilled(delay: number): Promise<boolean> {
  const { url, clientId, clientSecret } = marketo;
  const script = path.join(import.meta.dirname, "syncer.ts");
  const child = spawn(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", script, folder, url, clientId, clientSecret, String(since)],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  syncer = child;
  const ended = once(child, "close");
  await Promise.race([once(child.stdout, "data"), ended]);
  child.stdout.resume();
  await Promise.race([pause(delay), ended]);
  child.kill("SIGKILL");
  const [code, signal] = await ended;
  if (signal !== "SIGKILL") expect(code).toBe(0);
  return signal !== "SIGKILL";
}

function inspect() {
  const store = openPeople(path.join(folder, "people.db"), { now: 0 });
  try {
    const { people } = listPeople({ offset: 0, limit: 100_000 }, createPeopleReader(store), {
      now: 0,
      timeZone: "UTC",
    });
    const count = (sql: string) => store.db.prepare<[], number>(sql).pluck().get() ?? 0;
    return {
      integrity: store.db.pragma("integrity_check", { simple: true }),
      people: people.map((person) => [person["lead.id"], person["lead.email"], person["lead.lastName"]]),
      activities: count("SELECT count(*) FROM activities"),
      doubles:
        count("SELECT count(*) - count(DISTINCT guid) FROM activities") +
        (people.length - new Set(people.map((person) => person["lead.id"])).size),
    };
  } finally {
    closeStore(store);
  }
}
