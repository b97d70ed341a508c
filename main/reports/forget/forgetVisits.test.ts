import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { ReportedEvent } from "#shared/reports/ReportedEvent.ts";
import type { ReportQuery } from "#shared/reports/report.ts";
import { report } from "../query/report.ts";
import { createRecorder } from "../record/createRecorder.ts";
import { openEvents } from "../store/openEvents.ts";
import { readStore } from "../store/readStore.ts";
import { countForgettable } from "./countForgettable.ts";
import { forgetVisits } from "./forgetVisits.ts";
import { lastForgotten } from "./lastForgotten.ts";
import { noteForgotten } from "./noteForgotten.ts";

let folder = "";
let files = 0;
const opened: ReturnType<typeof openEvents>[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "parley-forget-"));
});

afterEach(() => {
  for (const { db } of opened.splice(0)) db.close();
  rmSync(folder, { recursive: true, force: true });
});

const day = 86_400_000;
const start = Date.UTC(2026, 2, 1);
const pages = ["https://www.acme.com/a", "https://WWW.acme.com/b", "https://shop.acme.com/", ""];

/** What a visitor did on a day, on a page: shown, answered, perhaps a goal. */
function visit(number: number, onDay: number, page: number): ReportedEvent[] {
  return ["triggered", "engaged", ...(number % 2 === 0 ? ["goal"] : [])].map((event) => ({
    ...{ id: `${number}-${event}`, event, at: start + onDay * day, dialogue: `d${number % 3}` },
    ...{ name: `Dialogue ${number % 3}`, version: `v${number % 2}`, conversation: `c${number}` },
    ...{ visitor: `b${number}`, page: pages[page] ?? "", language: "en", acquires: false },
    path: event === "engaged" ? [[`n${number % 4}`, "next"] as const] : [],
  }));
}

function open(events: readonly ReportedEvent[]) {
  files += 1;
  const database = openEvents(path.join(folder, `${files}.db`), { now: 0 });
  opened.push(database);
  take(database, events);
  return database;
}

function take(database: ReturnType<typeof openEvents>, events: readonly ReportedEvent[]): number {
  const recorder = createRecorder(readStore(database));
  return database.db.transaction(() => {
    const added = events.filter((event) => recorder.take(event)).length;
    recorder.write();
    return added;
  })();
}

const query: ReportQuery = { from: "2026-03-01", until: "2026-03-31", timeZone: "UTC" };
/** With ways, in an order of their own: words that are gone have left their numbers. */
function reportOf(database: ReturnType<typeof openEvents>) {
  const made = report(readStore(database), { ...query, dialogue: "d1" });
  const all = report(readStore(database), query);
  const sorted = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort();
  return {
    ...all,
    ...{ dialogues: sorted(all.dialogues), pages: sorted(all.pages), languages: sorted(all.languages) },
    ways: sorted(made.detail?.ways ?? []),
    versions: sorted(made.detail?.versions ?? []),
  };
}

test("what is left is what would have been counted without those that are forgotten, and goes on being counted", () => {
  const visits = fc.array(fc.tuple(fc.nat(20), fc.nat(3)), { maxLength: 25 });
  fc.assert(
    fc.property(
      visits,
      fc.option(fc.nat(21), { nil: undefined }),
      fc.constantFrom(undefined, "www.acme.com", "shop.acme.com", "other.com"),
      (all, before, site) => {
        const goes = ([onDay, page]: readonly [number, number]) =>
          (before === undefined || onDay < before) &&
          (site === undefined || (pages[page] ?? "").toLowerCase().includes(`//${site}/`));
        const events = all.map(([onDay, page], number) => visit(number, onDay, page));
        const kept = events.filter((_, number) => !goes(all[number] ?? [0, 0]));
        const database = open(events.flat());
        const expected = open(kept.flat());
        const asked = {
          ...(before !== undefined && { before: start + before * day }),
          ...(site !== undefined && { site }),
        };
        expect(countForgettable(readStore(database), asked)).toBe(events.length - kept.length);
        expect(forgetVisits(readStore(database), asked)).toBe(events.length - kept.length);
        expect(reportOf(database)).toEqual(reportOf(expected));

        // A conversation goes on in its own visit; what was forgotten does not come back with its log.
        const later = kept
          .map(([first]) => first)
          .flatMap((first) => (first ? [{ ...first, id: `${first.id}-end`, event: "completed" }] : []));
        expect(take(database, [...events.flat(), ...later])).toBe(later.length);
        take(expected, later);
        expect(reportOf(database)).toEqual(reportOf(expected));
      },
    ),
    { numRuns: 20 },
  );
});

test("nothing of a forgotten page stays in the file", () => {
  const database = open([...visit(1, 1, 0), ...visit(2, 2, 2)]);
  forgetVisits(readStore(database), { site: "shop.acme.com" });
  const words = database.db.prepare("SELECT word FROM words").pluck().all();
  expect(words).toContain("https://www.acme.com/a");
  expect(words.join(" ")).not.toContain("shop");
});

test("what Marketo told of a forgotten visit does not come back when the site tells the same", () => {
  const goals = visit(2, 1, 0).filter(({ event }) => event === "goal");
  const database = open(goals.map((goal) => ({ ...goal, page: "", isMarketo: true })));
  forgetVisits(readStore(database), { before: start + 2 * day });
  expect(take(database, goals)).toBe(0);
  expect(reportOf(database).total.triggered).toBe(0);
});

test("it stays noted what was forgotten last", () => {
  const database = open([]);
  expect(lastForgotten(database)).toBeNull();
  noteForgotten(database, { at: 5, visits: 3 }, { site: "www.acme.com" });
  noteForgotten(database, { at: 7, visits: 2 }, { before: 4 });
  expect(lastForgotten(database)).toEqual({ at: 7, visits: 2 });
});
