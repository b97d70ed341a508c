import { expect, test } from "vitest";
import { parseDialogue } from "../dialogue/parseDialogue.ts";
import { explain } from "./explain.ts";
import { type VisitFile, visitFileSchema } from "./visitFile.ts";
import { visitOf } from "./visitOf.ts";

function dialogue(id: string, targeting: object = {}, rest: object = {}) {
  const parsed = parseDialogue({
    format: 1,
    id,
    name: id.toUpperCase(),
    status: "live",
    priority: 10,
    language: "en",
    languages: ["en"],
    nodes: [{ id: "s", kind: "start", position: { x: 0, y: 0 }, data: {} }],
    edges: [],
    targeting: { pages: { include: ["*"] }, ...targeting },
    ...rest,
  });
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.dialogue;
}

function ask(dialogues: ReturnType<typeof dialogue>[], visit: Partial<VisitFile> = {}) {
  const file = visitFileSchema.parse({
    url: "https://acme.com/pricing",
    now: "2026-03-16T12:00:00Z",
    ...visit,
  });
  const { shown, dialogues: explained } = explain(dialogues, visitOf(file, "UTC"));
  const against = explained.map(({ id, matched, reasons }) => ({
    id,
    matched,
    no: reasons.filter(({ ok }) => !ok).map(({ rule, detail }) => `${rule}: ${detail}`),
  }));
  return { shown, against };
}

test("each rule that keeps a dialogue out is named, with what it found", () => {
  const list = [
    dialogue("a", { pages: { include: ["acme.com/*"], exclude: ["acme.com/pricing*"] } }),
    dialogue("b", { audience: { all: [{ attribute: "lead.state", is: ["CA"] }] } }),
    dialogue("c", { events: [{ type: "timeOnPage", atLeast: 30 }] }),
    dialogue("d", { schedule: { days: ["sun"] } }),
    dialogue("e", { frequency: { mode: "oncePerVisitor" } }),
    dialogue("f", {}, { status: "draft" }),
    dialogue("g"),
    dialogue("h"),
  ];
  const answer = ask(list, {
    attributes: { "lead.state": "TX" },
    events: [{ type: "timeOnPage", value: 20 }],
    history: [{ dialogue: "e", event: "shown", at: "2026-03-01" }],
  });
  expect(answer.shown).toBe("g");
  const wins = "priority: “G” goes first, with priority 10 against 10.";
  expect(answer.against).toEqual([
    { id: "a", matched: false, no: ["pages: The page is excluded by acme.com/pricing*."] },
    { id: "b", matched: false, no: ['audience: lead.state is ["CA"] does not fit: it is "TX".'] },
    { id: "c", matched: false, no: ["events: It waits for timeOnPage at least 30."] },
    { id: "d", matched: false, no: ["schedule: Today is none of sun (UTC)."] },
    {
      id: "e",
      matched: false,
      no: ["frequency: It was last shown at 2026-03-01T00:00:00.000Z; it is shown once a visitor."],
    },
    { id: "f", matched: false, no: ["status: It is a draft, not live."] },
    { id: "g", matched: true, no: [] },
    { id: "h", matched: true, no: [wins] },
  ]);
});

test("the dialogue that the visitor is in the middle of goes before all, also when it was taken down", () => {
  const list = [dialogue("all", {}, { priority: 1 }), dialogue("mine", {}, { status: "paused" })];
  const at = "2026-03-16T11:50:00Z";
  expect(ask(list, { history: [{ dialogue: "mine", event: "engaged", at }] }).shown).toBe("mine");
  const ended = [
    { dialogue: "mine", event: "engaged" as const, at },
    { dialogue: "mine", event: "completed" as const, at },
  ];
  expect(ask(list, { history: ended }).shown).toBe("all");
});

test("what lies after now has not happened; memberships and the address are attributes", () => {
  const member = dialogue("a", {
    audience: {
      all: [
        { attribute: "list.vip", isTrue: true },
        { attribute: "visit.query.x", is: ["1"] },
      ],
    },
  });
  const once = dialogue("a", { frequency: { mode: "oncePerVisitor" } });
  const url = "https://acme.com/?x=1";
  expect(ask([member], { url }).shown).toBe(null);
  expect(ask([member], { url, lists: ["vip"] }).shown).toBe("a");
  expect(ask([once], { history: [{ dialogue: "a", event: "shown", at: "2026-04-01" }] }).shown).toBe("a");
});

test("once a visit means until half an hour has passed in quiet", () => {
  const list = [dialogue("a", { frequency: { mode: "oncePerVisit" } })];
  const shownAt = (at: string) => ask(list, { history: [{ dialogue: "a", event: "shown", at }] }).shown;
  expect(shownAt("2026-03-16T11:45:00Z")).toBe(null);
  expect(shownAt("2026-03-16T11:15:00Z")).toBe("a");
});

test("hours past midnight and the visitor's clock are told", () => {
  const night = { timeZone: "visitor", days: ["mon"], hours: [["22:00", "02:00"]] };
  const list = [dialogue("a", { schedule: night })];
  const at = (now: string, zone: string) =>
    ask(list, { now, attributes: { "visit.timezone": zone } }).against[0]?.no;
  expect(at("2026-03-17T01:00:00Z", "UTC")).toEqual([]);
  expect(at("2026-03-16T12:00:00Z", "Asia/Tokyo")).toEqual([
    "schedule: It is not between 22:00 and 02:00 (Asia/Tokyo).",
  ]);
  expect(at("2026-03-17T23:00:00Z", "UTC")).toEqual(["schedule: Today is none of mon (UTC)."]);
});

test("no visit can break it, whatever the dialogues are called", () => {
  const list = [dialogue("constructor"), dialogue("prototype", { frequency: { mode: "oncePerVisitor" } })];
  expect(ask(list).shown).toBe("constructor");
  expect(ask(list, { url: "not an address" }).shown).toBe(null);
});
