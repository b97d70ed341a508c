import { expect, test, vi } from "vitest";
import { first, no, ok } from "#tests/support/marketoAnswers.ts";
import { scriptedMarketo } from "#tests/support/scriptedMarketo.ts";
import type { DayOfCalls } from "./CallBudget.ts";
import type { MarketoClient } from "./MarketoClient.ts";
import { sleep } from "./sleep.ts";

const marketo = scriptedMarketo();

test("no more than 50 calls go out in any window", async () => {
  const timeScale = 100;
  const { get } = marketo.client({ timeScale });
  await Promise.all(Array.from({ length: 130 }, () => get("/rest/v1/a.json")));
  const at = marketo.calls().map((seen) => seen.at);
  const worst = Math.max(
    ...at.map((from) => at.filter((one) => one >= from && one < from + 20_000 / timeScale).length),
  );
  expect(at).toHaveLength(130);
  expect(worst).toBeLessThanOrEqual(50);
});

test("606 stops all calls for a window; then they go well", async () => {
  marketo.answer = first(1, () => no("606", "Max rate limit '100' exceeded with in '20' secs"));
  const { get } = marketo.client({ timeScale: 100 });
  const both = [await get("/rest/v1/a.json"), await get("/rest/v1/b.json")];
  expect(both.every((one) => one.ok)).toBe(true);
  const [refused, again] = marketo.calls();
  expect((again?.at ?? 0) - (refused?.at ?? 0)).toBeGreaterThanOrEqual(199);
});

test("606 without an end is one in the end", async () => {
  marketo.answer = () => no("606");
  const refused = await marketo.client({ timeScale: 100_000 }).get("/rest/v1/a.json");
  expect(refused).toMatchObject({ ok: false, error: { code: "606", retryable: true } });
  expect(marketo.calls()).toHaveLength(13);
});

const together = (get: MarketoClient["get"], count: number) =>
  Promise.all(Array.from({ length: count }, () => get("/rest/v1/a.json")));
/** The first four are refused once all of them are under way. */
const refuseFour = (code: string, rest: () => Promise<unknown>) => {
  let allHere: () => void = () => undefined;
  const four = new Promise<void>((resolve) => {
    allHere = resolve;
  });
  return async () => {
    const calls = marketo.calls().length;
    if (calls > 4) return rest();
    if (calls === 4) allHere();
    await four;
    return no(code);
  };
};

test("one moment of 606 with four calls under way counts once", async () => {
  const waits: number[] = [];
  marketo.answer = refuseFour("606", async () => ok([]));
  const watched = (ms: number, signal?: AbortSignal) => {
    waits.push(ms);
    return sleep(ms, signal);
  };
  const all = await together(marketo.client({ timeScale: 100, sleep: watched }).get, 4);
  expect(all.every((one) => one.ok)).toBe(true);
  expect(Math.max(...waits)).toBeLessThanOrEqual(200);
});

test("one moment of 615 with four calls under way counts once", async () => {
  let under = 0;
  let most = 0;
  marketo.answer = refuseFour("615", async () => {
    under += 1;
    most = Math.max(most, under);
    await sleep(20);
    under -= 1;
    return ok([]);
  });
  const { get } = marketo.client({ timeScale: 50 });
  await together(get, 4);
  await together(get, 12);
  expect(most).toBe(3);
});

test("waiting for room is no try", async () => {
  for (const code of ["606", "615"]) {
    marketo.answer = first(3, () => no(code));
    expect(await marketo.client().get("/rest/v1/a.json", {}, { tries: 1 })).toMatchObject({ ok: true });
  }
});

test("after 615 fewer calls are under way at once, and all go well", async () => {
  let under = 0;
  let most = 0;
  let refused = false;
  marketo.answer = async () => {
    under += 1;
    if (refused) most = Math.max(most, under);
    await sleep(20);
    under -= 1;
    if (refused) return ok([]);
    refused = true;
    most = 0;
    return no("615", "Concurrent access limit reached");
  };
  const { get } = marketo.client({ timeScale: 50 });
  await get("/rest/v1/a.json");
  const all = await Promise.all(Array.from({ length: 12 }, () => get("/rest/v1/a.json")));
  expect(all.every((one) => one.ok)).toBe(true);
  expect(most).toBe(3);
});

test("607 parks all calls until midnight in Central time, also after a restart", async () => {
  let now = Date.parse("2026-07-14T20:00:00Z");
  marketo.answer = first(2, () => no("607", "Daily quota reached"));
  const options = { now: () => now, timeScale: 1 };
  const refused = await marketo.client(options).get("/rest/v1/a.json");
  const until = Date.parse("2026-07-15T05:00:00Z");
  expect(refused).toMatchObject({ ok: false, error: { code: "607", until, requestId: "r#2" } });
  expect(refused.ok ? "" : refused.error.message).toContain("2026-07-15 05:00 UTC");
  const { get } = marketo.client(options);
  expect(await get("/rest/v1/a.json")).toMatchObject({ ok: false, error: { code: "607", until } });
  expect(marketo.calls()).toHaveLength(1);
  now = until;
  const all = await Promise.all(Array.from({ length: 4 }, () => get("/rest/v1/a.json")));
  for (const one of all) expect(one).toMatchObject({ error: { until: Date.parse("2026-07-15T06:00:00Z") } });
  expect(marketo.calls()).toHaveLength(2);
  now = Date.parse("2026-07-15T06:00:00Z");
  expect(await get("/rest/v1/a.json")).toMatchObject({ ok: true });
  expect(marketo.day?.parkedUntil).toBeUndefined();
});

test("an answer that comes after a 607 does not say that there is quota again", async () => {
  const options = { timeScale: 1 };
  let release: () => void = () => undefined;
  const late = new Promise<void>((resolve) => {
    release = resolve;
  });
  marketo.answer = async ({ path }) => {
    if (path.includes("late")) await late;
    return path.includes("refused") ? no("607") : ok([]);
  };
  const { get } = marketo.client(options);
  const slow = get("/rest/v1/late.json");
  await vi.waitFor(() => expect(marketo.calls()).toHaveLength(1));
  expect(await get("/rest/v1/refused.json")).toMatchObject({ error: { code: "607" } });
  release();
  expect(await slow).toMatchObject({ ok: true });
  expect(await get("/rest/v1/stats/usage.json", {}, { forced: true })).toMatchObject({ ok: true });
  expect(await get("/rest/v1/a.json")).toMatchObject({ error: { code: "607" } });
  expect(marketo.calls()).toHaveLength(3);
  const logins = marketo.logins();
  expect(await marketo.client(options).get("/rest/v1/a.json")).toMatchObject({ error: { code: "607" } });
  expect(marketo.logins()).toBe(logins);
});

test("what the user forces goes out although the quota is used up", async () => {
  marketo.answer = first(1, () => no("607"));
  const { get } = marketo.client();
  await get("/rest/v1/a.json");
  expect(await get("/rest/v1/stats/usage.json", {}, { forced: true })).toMatchObject({ ok: true });
});

test("a day's budget that is used up stops calls until the next day", async () => {
  let now = Date.parse("2026-01-14T20:00:00Z");
  const budget = {
    daily: 2,
    read: () => marketo.day,
    write: (next: DayOfCalls) => {
      marketo.day = next;
    },
  };
  const { get } = marketo.client({ budget, now: () => now, timeScale: 1 });
  await get("/rest/v1/a.json");
  await get("/rest/v1/a.json");
  const until = Date.parse("2026-01-15T06:00:00Z");
  expect(await get("/rest/v1/a.json")).toMatchObject({ ok: false, error: { code: "daily-budget", until } });
  now = until;
  expect(await get("/rest/v1/a.json")).toMatchObject({ ok: true });
});
