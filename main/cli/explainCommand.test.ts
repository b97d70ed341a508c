import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { candidateSchema } from "#shared/targeting/candidate.ts";
import { explain } from "#shared/targeting/explain.ts";
import { explainPages } from "#shared/targeting/explainPages.ts";
import { visitFileSchema } from "#shared/targeting/visitFile.ts";
import { visitOf } from "#shared/targeting/visitOf.ts";
import { candidateOf } from "#tests/support/candidateOf.ts";
import { runCli } from "./runCli.ts";

const folder = mkdtempSync(path.join(tmpdir(), "parley-explain-"));
afterAll(() => rmSync(folder, { recursive: true }));

const timeZone = "Asia/Tokyo";
const now = Date.UTC(2026, 2, 16, 20);
const on = (pattern: string) => ({ pages: { include: [pattern], exclude: ["*/private*"] } });
const dialogues = [
  candidateOf("pricing", on("https://acme.com/pricing*"), { priority: 1 }),
  candidateOf("paused", {}, { priority: 2, status: "paused" }),
  candidateOf("partners", { audience: { attribute: "list.Partners", is: [true] } }, { priority: 3 }),
  candidateOf("once", { frequency: { mode: "untilCompleted" } }, { priority: 4 }),
  candidateOf("leaving", { events: [{ type: "exitIntent" }] }, { priority: 5 }),
  candidateOf("tokyo", { schedule: { from: "2026-03-17", until: "2026-03-18" } }, { priority: 6 }),
  ...Array.from({ length: 194 }, (_, n) => candidateOf(`d${n}`, on(`https://acme.com/${n}/*`))),
];

/** What the command answers of a visit to the site. */
async function answered(visit: object): Promise<unknown> {
  const site = path.join(folder, "site.json");
  const nodes = [{ id: "s", kind: "start", position: { x: 0, y: 0 }, data: {} }];
  const documents = dialogues.map((one) => ({ format: 1, ...one, nodes, edges: [] }));
  writeFileSync(site, JSON.stringify({ format: 1, settings: { timeZone }, dialogues: documents }));
  const file = path.join(folder, "visit.json");
  writeFileSync(file, JSON.stringify(visit));
  const out: string[] = [];
  const io = { cwd: folder, out: (text: string) => out.push(text), err: () => undefined };
  expect(await runCli(["explain", site, "--visit", file, "--json"], io)).toBe(0);
  return JSON.parse(out.join(""));
}

test.each<[string, { url: string; [part: string]: unknown }, string]>([
  ["a page of its own", { url: "https://acme.com/pricing/b" }, "pricing"],
  ["a member of a list", { url: "https://acme.com/x", lists: ["Partners"] }, "partners"],
  ["who met nothing yet", { url: "https://acme.com/7/a" }, "once"],
  [
    "who leaves, and completed one",
    {
      url: "https://acme.com/7/a",
      history: [{ dialogue: "once", event: "completed", at: now - 5_000_000 }],
      events: [{ type: "exitIntent" }],
    },
    "leaving",
  ],
  [
    "a day that has begun in the site's zone alone",
    { url: "https://acme.com/7/a", history: [{ dialogue: "once", event: "completed", at: now - 5_000_000 }] },
    "tokyo",
  ],
  [
    "who is in the middle of one",
    { url: "https://acme.com/pricing", history: [{ dialogue: "d9", event: "engaged", at: now - 1000 }] },
    "d9",
  ],
])("the command says of 200 dialogues what the studio's screen says: %s", async (_, visit, shown) => {
  const dated = { now, ...visit };
  const onScreen = explain(
    dialogues.map((one) => candidateSchema.parse(one)),
    visitOf(visitFileSchema.parse(dated), timeZone),
  );
  const answer = await answered(dated);
  expect(answer).toMatchObject({ shown });
  expect(answer).toEqual({
    shown: onScreen.shown,
    dialogues: onScreen.dialogues.map(({ id, matched, reasons }) => ({
      id,
      matched,
      reasons: reasons.map(({ rule, ok, detail }) => ({ rule, ok, detail })),
    })),
  });
  // the page tester's word on every one of them is the same
  const pages = new Map(
    onScreen.dialogues.map(({ id, reasons }) => [id, reasons.find(({ rule }) => rule === "pages")?.ok]),
  );
  expect(pages.size).toBe(200);
  for (const { id, targeting } of dialogues)
    expect([id, pages.get(id)]).toEqual([
      id,
      explainPages(targeting.pages, visit.url).because === "included",
    ]);
});
