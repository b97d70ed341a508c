import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { exampleReport } from "#shared/site/exampleReport.ts";
import { reportsBody } from "#shared/site/reportsBody.ts";
import { openEvents } from "../store/openEvents.ts";
import { readStore } from "../store/readStore.ts";
import { visitColumns } from "../store/visitColumns.ts";
import { createLogReader } from "./createLogReader.ts";
import { importLog } from "./importLog.ts";

let folder = "";
let store: ReturnType<typeof openEvents>;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "parley-events-"));
  store = openEvents(path.join(folder, "events.db"), { now: 0 });
});

afterEach(() => {
  store.db.close();
  rmSync(folder, { recursive: true, force: true });
});

const at = Date.UTC(2026, 2, 16, 9, 30);
const now = at + 7 * 86_400_000;
let made = 0;

function report(event: string, rest: object = {}) {
  made += 1;
  return {
    id: `e${made}`,
    event,
    at: new Date(at).toISOString(),
    dialogue: "d1",
    dialogueName: "Welcome",
    version: "v1",
    conversation: "c1",
    visitor: "b1",
    page: "https://www.acme.com/pricing?x=1#top",
    language: "en",
    ...rest,
  };
}

function log(content: string | Buffer, name = "log.jsonl"): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

const importing = (content: string | Buffer) => importLog(readStore(store), log(content), { now });

describe("a log", () => {
  const bodies = () => [
    reportsBody([report("triggered"), report("opened")], at),
    reportsBody([report("engaged"), report("answered"), report("completed")], at),
  ];

  test.each([
    ["of bodies, one a line", (some: string[]) => `\ufeff${some.join("\r\n\n")}\n`],
    ["that is a list of bodies", (some: string[]) => `[${some.join(",")}]`],
    [
      "that is a list, an object over many lines",
      (some: string[]) =>
        JSON.stringify(
          some.map((one) => JSON.parse(one)),
          null,
          2,
        ),
    ],
    ["that is a list, each on its line", (some: string[]) => `[\n${some.join(",\n")}\n]`],
    [
      "of entries that have what was posted as a text",
      (some: string[]) =>
        some.map((body) => JSON.stringify({ url: "/?parley-time=1&parley-signature=00", body })).join("\n"),
    ],
    [
      "of reports, one a line",
      (some: string[]) =>
        some.flatMap((one) => JSON.parse(one).events.map((each: object) => JSON.stringify(each))).join("\n"),
    ],
    ["that is gzipped", (some: string[]) => gzipSync(some.join("\n"))],
  ])("%s", async (_, write) => {
    const content = write(bodies());
    expect(await importing(content)).toEqual({
      ...{ added: 5, known: 0, broken: 0, brokenLines: [], misdated: 0 },
      done: true,
    });
    expect(await importing(content)).toMatchObject({ added: 0, known: 5 });
  });

  test("names the lines that hold no event, and takes all others", async () => {
    const whole = JSON.stringify(report("triggered"));
    const lines = [
      whole,
      "{ broken",
      "",
      '{"hello":"world"}',
      JSON.stringify(report("opened")),
      whole.slice(0, 40),
    ];
    expect(await importing(lines.join("\n"))).toEqual({
      added: 2,
      known: 0,
      broken: 3,
      brokenLines: [2, 4, 6],
      misdated: 0,
      done: true,
    });
  });

  test("leaves out what clocks have told that were surely wrong, takes what one a little ahead has, and tells how many", async () => {
    const told = (ahead: number) => report("goal", { at: new Date(now + ahead).toISOString() });
    const day = 86_400_000;
    const outcome = await importing(
      JSON.stringify([told(0), told(day), told(day + 1), told(9 * 365 * day), told(-10 * 365 * day)]),
    );
    expect(outcome).toMatchObject({ added: 2, misdated: 3, broken: 0 });
    expect(readStore(store).visits.count()).toBe(1);
  });

  test("leaves out what was only an example", async () => {
    expect(await importing(reportsBody([report("triggered")], at, true))).toMatchObject({
      added: 0,
      broken: 0,
    });
  });

  test("that breaks off keeps what came before", async () => {
    const lines = Array.from({ length: 5000 }, () =>
      JSON.stringify(report("triggered", { conversation: `c${made}` })),
    );
    const packed = gzipSync(lines.join("\n"));
    await expect(importing(packed.subarray(0, packed.length - 2000))).rejects.toMatchObject({
      code: "damaged",
    });
    expect(readStore(store).visits.count()).toBeGreaterThan(0);
  });

  test("that was stopped goes on, and counts nothing twice", async () => {
    const lines = Array.from({ length: 25_000 }, (_, index) =>
      JSON.stringify(report("triggered", { conversation: `c${index}`, visitor: `b${index}` })),
    );
    const file = log(lines.join("\n"));
    const stop = new AbortController();
    const first = await importLog(readStore(store), file, {
      now,
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    expect(first.done).toBe(false);
    const second = await importLog(readStore(store), file, { now });
    expect(second).toMatchObject({ done: true, known: 0 });
    expect(first.added + second.added).toBe(25_000);
    expect(readStore(store).visits.count()).toBe(25_000);
  });

  test("tells of every meeting that is asked for, also of those before the place where it goes on", async () => {
    const [asked, broken] = [
      exampleReport("meetingRequested"),
      { ...exampleReport("meetingRequested"), id: "e0", email: "" },
    ];
    const lines = [asked, broken, ...Array.from({ length: 12_000 }, () => report("triggered"))];
    const file = log(lines.map((one) => JSON.stringify(one)).join("\n"));
    const told: string[] = [];
    const onAsk = ({ email }: { readonly email: string }) => void told.push(email);
    const stop = new AbortController();
    await importLog(readStore(store), file, {
      now,
      signal: stop.signal,
      onProgress: () => stop.abort(),
      onAsk,
    });
    await importLog(readStore(store), file, { now, onAsk });
    expect(told).toEqual(["ada@example.com", "ada@example.com"]);
  });

  test("is cut the same however its bytes come", () => {
    const content = Buffer.from(`[\n{"a":"}\\"é{"},\n {"b":[1,{"c":2}]}\n, nonsense\n,{"d":3}]`);
    const whole = () => {
      const reader = createLogReader();
      return [...reader.push(content), ...reader.end()];
    };
    expect(whole().map(({ line, json }) => [line, String(json)])).toEqual([
      [2, '{"a":"}\\"é{"}'],
      [3, '{"b":[1,{"c":2}]}'],
      [4, "nonsense"],
      [5, '{"d":3}'],
    ]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1 }), (sizes) => {
        const reader = createLogReader();
        const items = [];
        for (let from = 0, turn = 0; from < content.length; turn += 1) {
          const size = sizes[turn % sizes.length] ?? 1;
          items.push(...reader.push(content.subarray(from, from + size)));
          from += size;
        }
        expect([...items, ...reader.end()]).toEqual(whole());
      }),
    );
  });
});

describe("a visit", () => {
  const { began, flags, goals, last } = visitColumns;
  const minutes = (count: number) => ({ at: new Date(at + count * 60_000).toISOString() });

  test("is a conversation, whatever came first", async () => {
    await importing(
      JSON.stringify([report("completed", minutes(2)), report("goal", minutes(1)), report("triggered")]),
    );
    const { visits, words } = readStore(store);
    expect(visits.count()).toBe(1);
    expect(visits.get(0, began)).toBe(at / 60_000);
    expect(visits.get(0, goals)).toBe(1);
    expect(words.text(visits.get(0, visitColumns.page))).toBe("https://www.acme.com/pricing");
  });

  test("goes on when the visitor begins again, and ends with half an hour without an event", async () => {
    await importing(
      JSON.stringify([
        report("completed"),
        report("engaged", { conversation: "c2", ...minutes(20) }),
        report("engaged", { conversation: "c3", ...minutes(49) }),
        report("triggered", { conversation: "c4", ...minutes(90) }),
        report("triggered", { conversation: "c5", dialogue: "d2", ...minutes(90) }),
      ]),
    );
    expect(readStore(store).visits.count()).toBe(3);
  });

  test("knows by which ways it went, and which was the last", async () => {
    await importing(
      JSON.stringify([
        report("opened", { path: [["start", "next"]] }),
        report("answered", {
          path: [
            ["q", "yes"],
            ["m", "next"],
          ],
          ...minutes(1),
        }),
        report("closed", minutes(2)),
      ]),
    );
    const { visits, passes, words } = readStore(store);
    expect(passes.count()).toBe(3);
    expect(words.text(visits.get(0, last))).toBe("m\0next");
    expect(visits.get(0, flags)).toBe(3);
  });
});
