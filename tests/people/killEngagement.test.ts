import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Marketo, startMarketo } from "#tests/servers/marketo/startMarketo.ts";
import { chatPayload } from "#tests/support/chatPayload.ts";

const kills = 6;
const people = 900;
/** See `engager.ts`. */
const meetings = 200;
let folder = "";
let marketo: Marketo;

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "parley-kill-"));
  marketo = await startMarketo({ people: 5, activities: 0, timeScale: 1000, rate: 10_000 });
});
afterEach(async () => {
  await marketo.close();
  rmSync(folder, { recursive: true, force: true });
});

test(`conversations and meetings that are written back while the program is killed ${kills} times are there once each, and none is lost`, {
  timeout: 120_000,
}, async () => {
  const at = Date.now() - 3_600_000;
  for (let n = 0; n < people; n += 1)
    marketo.people.add({
      email: `p${n}@example.com`,
      chatPayload: chatPayload(`c${n}`, [["goal", "x"]], at),
    });
  let ended = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    // Marketo has the batch and works at it for a while.
    marketo.fail({ match: "activities/external.json", times: 9, with: { delay: 300 } });
    if (await runUntilKilled(kill * 75)) ended += 1;
    marketo.subscription.faults.clear();
  }
  expect(ended).toBeLessThan(kills);
  expect(await runUntilKilled(60_000)).toBe(true);
  const keys = marketo.subscription.activities.written.flatMap(({ attributes }) =>
    attributes.filter(({ apiName }) => apiName === "eventId").map(({ value }) => String(value)),
  );
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).toHaveLength(2 * people + meetings);
  const members = marketo.subscription.programs.byName("Website chat")?.members;
  expect([...(members ?? [])].filter(([, { status }]) => status.name === "Goal")).toHaveLength(people);
});

/** Answers whether it came to its end by itself before it could be killed, some milliseconds after it sent something. */
async function runUntilKilled(delay: number): Promise<boolean> {
  const { url, clientId, clientSecret } = marketo;
  const script = path.join(import.meta.dirname, "engager.ts");
  const child = spawn(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", script, folder, url, clientId, clientSecret],
    { stdio: "ignore" },
  );
  const ended = once(child, "close").then(([code]) => code === 0);
  const sent = () => marketo.calls.filter(({ path: called }) => called.endsWith("/external.json")).length;
  const before = sent();
  const killed = (async () => {
    while (sent() === before && child.exitCode === null) await pause(5);
    await pause(delay);
    child.kill("SIGKILL");
  })();
  await Promise.race([killed, ended]);
  return ended;
}
