import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { ReportedEvent } from "#shared/reports/ReportedEvent.ts";
import type { ReportQuery } from "#shared/reports/report.ts";
import { createRecorder } from "../record/createRecorder.ts";
import { openEvents } from "../store/openEvents.ts";
import { readStore } from "../store/readStore.ts";
import { readWays } from "./readWays.ts";
import { report } from "./report.ts";

let folder = "";
let database: ReturnType<typeof openEvents>;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "parley-report-"));
  database = openEvents(path.join(folder, "events.db"), { now: 0 });
});

afterEach(() => {
  database.db.close();
  rmSync(folder, { recursive: true, force: true });
});

const query: ReportQuery = { from: "2026-03-01", until: "2026-03-31", timeZone: "UTC" };
let made = 0;

function event(kind: string, rest: Partial<ReportedEvent> = {}): ReportedEvent {
  made += 1;
  return {
    ...{ id: `e${made}`, event: kind, at: Date.UTC(2026, 2, 16, 1), dialogue: "d1", name: "Welcome" },
    ...{
      version: "v1",
      conversation: "c1",
      visitor: "b1",
      page: "/",
      language: "en",
      path: [],
      acquires: false,
    },
    ...rest,
  };
}

function record(events: readonly ReportedEvent[]) {
  const store = readStore(database);
  const recorder = createRecorder(store);
  database.db.transaction(() => {
    for (const each of events) recorder.take(each);
    recorder.write();
  })();
  return store;
}

const someone = (name: string) => ({ conversation: `c-${name}`, visitor: `b-${name}` });

test("counts each visit once, its goals as often as they were reached", () => {
  const store = record([
    event("triggered", someone("a")),
    event("opened", someone("a")),
    event("engaged", someone("a")),
    event("engaged", { ...someone("a"), conversation: "again" }),
    event("captured", { ...someone("a"), acquires: true }),
    event("goal", someone("a")),
    event("goal", someone("a")),
    event("meetingRequested", { ...someone("a"), acquires: true }),
    event("completed", someone("a")),
    event("triggered", someone("b")),
  ]);
  expect(report(store, query).total).toEqual({
    ...{ triggered: 2, opened: 1, engaged: 1, completed: 1, acquired: 1 },
    ...{ goals: 2, meetings: 1, goalVisits: 1, meetingVisits: 1 },
  });
});

test("a visit belongs to the day on which it began, where the zone's clock says so", () => {
  const store = record([
    event("triggered", someone("a")),
    event("completed", { ...someone("a"), at: Date.UTC(2026, 2, 18) }),
  ]);
  const onDays = (timeZone: string) =>
    report(store, { ...query, timeZone }).days.flatMap(({ completed }, day) => (completed ? [day + 1] : []));
  expect(onDays("UTC")).toEqual([16]);
  expect(onDays("America/Sao_Paulo")).toEqual([15]);
  expect(report(store, { ...query, until: "2026-03-15" }).total.triggered).toBe(0);
});

test("tells of one dialogue its versions and the ways that were gone, of several where visitors stopped", () => {
  const way = (node: string, port: string) => [node, port] as const;
  const store = record([
    event("opened", { ...someone("a"), path: [way("start", "next")] }),
    event("answered", { ...someone("a"), path: [way("q", "yes"), way("q", "yes")] }),
    event("completed", { ...someone("a"), path: [way("m", "next")] }),
    event("opened", { ...someone("b"), version: "v2", path: [way("start", "next")] }),
    event("opened", { ...someone("c"), dialogue: "d2", path: [way("start", "next")] }),
  ]);
  const { detail } = report(store, { ...query, dialogue: "d1" });
  const gone = detail?.ways.map(({ node, port, figures }) => [node, port, figures.triggered]);
  expect(gone?.sort()).toEqual([
    ["m", "next", 1],
    ["q", "yes", 1],
    ["start", "next", 2],
  ]);
  const [nobody, one, other] = readWays(store, { ...query, dialogues: ["nobody", "d1", "d2"] });
  expect(nobody).toEqual({ dialogue: "nobody", visits: 0, versions: [], ways: [] });
  expect(one).toMatchObject({ dialogue: "d1", visits: 2 });
  expect(one?.versions.map(({ key }) => key).sort()).toEqual(["v1", "v2"]);
  expect(one?.ways.sort((a, b) => (a.node < b.node ? -1 : 1))).toEqual([
    { node: "m", port: "next", visits: 1, stopped: 0 },
    { node: "q", port: "yes", visits: 1, stopped: 0 },
    { node: "start", port: "next", visits: 2, stopped: 1 },
  ]);
  expect(other?.ways).toEqual([{ node: "start", port: "next", visits: 1, stopped: 1 }]);
  const [ofVersion] = readWays(store, { ...query, dialogues: ["d1"], version: "v2" });
  expect(ofVersion).toMatchObject({ visits: 1, ways: [{ node: "start", visits: 1, stopped: 1 }] });
  expect(detail?.versions.map(({ key, figures }) => [key, figures.completed])).toEqual(
    expect.arrayContaining([
      ["v1", 1],
      ["v2", 0],
    ]),
  );
  expect(report(store, { ...query, dialogue: "nobody" }).total.triggered).toBe(0);
});

test("a visit is the same whether Marketo or the site tells of it first, and where it was is known from the site", () => {
  const of = (name: string) => ({ conversation: `c-${name}`, visitor: "b" });
  const told = [
    event("triggered", { ...of("1"), page: "/a" }),
    event("engaged", { ...of("1"), page: "/a" }),
    event("goal", { ...of("1"), page: "/a" }),
    event("triggered", { ...of("2"), page: "/a" }),
  ];
  const marketo = { version: "", page: "", language: "", isMarketo: true } as const;
  const known = [
    event("engaged", { ...of("1"), ...marketo, visitor: "marketo:7" }),
    { ...event("goal", { ...of("1"), ...marketo, visitor: "marketo:7" }), id: told[2]?.id ?? "" },
    event("engaged", { ...of("3"), ...marketo, visitor: "marketo:8" }),
  ];
  const one = report(record([...told, ...known]), query);
  for (const table of ["events", "words", "names", "conversations", "visitors", "visits", "passes"])
    database.db.exec(`DELETE FROM ${table}`);
  const other = report(record([...known, ...told]), query);
  const sorted = (found: typeof one) => found.pages.map(({ key, figures }) => [key, figures]).sort();
  expect(other.total).toEqual(one.total);
  expect(one.total).toMatchObject({ triggered: 2, engaged: 2, goals: 1 });
  expect(sorted(other)).toEqual(sorted(one));
  for (const found of [one, other]) expect(found.marketo).toMatchObject({ visits: 2, only: 1 });
});

test("ways, version and last card are those of the site in whatever order Marketo tells of the same events", () => {
  const minute = (number: number) => Date.UTC(2026, 2, 16, 1, number);
  const way = (node: string) => [node, "next"] as const;
  const site = [
    event("triggered", { at: minute(0) }),
    event("engaged", { at: minute(1), path: [way("start"), way("q1")] }),
    event("captured", { at: minute(3), version: "v2", path: [way("q2")], acquires: true }),
    event("goal", { at: minute(5), version: "v2" }),
    event("link", { at: minute(7), version: "v2", path: [way("m")] }),
    event("goal", { at: minute(7), version: "v2" }),
  ];
  const known = { version: "", page: "", language: "", visitor: "marketo:7", isMarketo: true } as const;
  const marketo = [
    event("engaged", { ...known, at: minute(0), id: "c1:engaged" }),
    ...site.flatMap((one) => (one.event === "goal" ? [{ ...one, ...known, path: [] }] : [])),
    event("engaged", { ...known, at: minute(9), id: "c2:engaged", conversation: "c2" }),
  ];
  const again = event("triggered", { at: minute(9), version: "v2", conversation: "c2" });
  const orders = [
    [...site, again, ...marketo],
    [...marketo, ...site, again],
    [...site, ...marketo, again],
    [...site.slice(0, 2), ...marketo.slice(0, 2), ...site.slice(2), again, ...marketo.slice(2)],
    [...marketo.slice(0, 3), ...site.filter((one) => one.event === "goal"), ...site, again, ...marketo],
  ];
  const told = orders.map((order) => {
    for (const table of ["events", "words", "names", "conversations", "visitors", "visits", "passes"])
      database.db.exec(`DELETE FROM ${table}`);
    const store = record(order);
    const { total, detail, marketo: ofMarketo } = report(store, { ...query, dialogue: "d1" });
    const [gone] = readWays(store, { ...query, dialogues: ["d1"] });
    const ways = gone?.ways.map(({ node, visits, stopped }) => [node, visits, stopped]).sort();
    return { total, ways, versions: detail?.versions.map(({ key }) => key), only: ofMarketo.only };
  });
  expect(told[0]?.ways).toHaveLength(4);
  expect(told[0]).toMatchObject({ total: { triggered: 1, goals: 2 }, versions: ["v2"], only: 0 });
  for (const one of told) expect(one).toEqual(told[0]);
});

test("says the same after the file was closed and opened, and whatever the parts add up to is the whole", () => {
  const some = fc.record({
    conversation: fc.integer({ min: 0, max: 30 }).map((number) => `c${number}`),
    visitor: fc.constantFrom("b1", "b2", ""),
    dialogue: fc.constantFrom("d1", "d2", ""),
    page: fc.constantFrom("/", "/a", ""),
    language: fc.constantFrom("en", "pt-BR"),
    event: fc.constantFrom("triggered", "opened", "engaged", "goal", "completed"),
    at: fc.integer({ min: Date.UTC(2026, 2, 1), max: Date.UTC(2026, 2, 31) }),
  });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 60 }), (events) => {
      for (const table of ["events", "words", "names", "conversations", "visitors", "visits", "passes"])
        database.db.exec(`DELETE FROM ${table}`);
      const store = record(events.map((each) => event(each.event, each)));
      const found = report(store, query);
      expect(report(readStore(database), query)).toEqual(found);
      for (const rows of [found.dialogues, found.pages, found.languages])
        for (const name of ["triggered", "engaged", "goals"] as const)
          expect(rows.reduce((sum, { figures }) => sum + figures[name], 0)).toBe(found.total[name]);
      expect(found.days.reduce((sum, { completed }) => sum + completed, 0)).toBe(found.total.completed);
    }),
    { numRuns: 40 },
  );
});
