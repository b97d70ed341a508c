import { expect, test } from "vitest";
import type { SyncProgress } from "#shared/marketo/syncProgress.ts";
import { sync as en } from "../../i18n/en/sync.ts";
import { sync as ptBR } from "../../i18n/pt-BR/sync.ts";
import { progressWords } from "./progressWords.ts";

const far = (more: Partial<SyncProgress>): SyncProgress => ({
  ...{ profile: "m", step: "people", state: "running", rows: 0, removed: 0, calls: 3, startedAt: 0 },
  ...more,
});

test("rows, rate and time left are told as far as they are known", () => {
  expect(progressWords(far({ step: "fields" }), en, "en")).toEqual(["Fields"]);
  expect(progressWords(far({ rows: 1200 }), en, "en")).toEqual(["People", "1,200 so far"]);
  const known = far({ rows: 1200, total: 98_000, rate: 4100.4, left: 23.6 });
  expect(progressWords(known, en, "en")).toEqual([
    ...["People", "1,200 of 98,000", "4,100 a second", "about 24 sec left"],
  ]);
  expect(progressWords({ ...known, left: 5400 }, ptBR, "pt-BR")).toEqual([
    ...["Pessoas", "1.200 de 98.000", "4.100 por segundo", "faltam cerca de 2 h"],
  ]);
});

test("what is waited for stands in place of rows", () => {
  const [why, until] = progressWords(far({ state: "waiting", waits: "queue", until: 0 }), en, "en");
  expect(why).toContain("queue of exports is full");
  expect(until).toMatch(/^next look at \d/);
});
