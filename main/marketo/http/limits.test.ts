import { expect, test } from "vitest";
import { first, no, ok } from "#tests/support/marketoAnswers.ts";
import { scriptedMarketo } from "#tests/support/scriptedMarketo.ts";
import type { DayOfCalls } from "./CallBudget.ts";
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
