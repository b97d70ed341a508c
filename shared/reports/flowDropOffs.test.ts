import { expect, test } from "vitest";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { dropOff } from "./dropOff.ts";
import { flowDropOffs } from "./flowDropOffs.ts";
import { sumDropOffs } from "./sumDropOffs.ts";

const way = (node: string, port: string, visits: number, stopped = 0) => ({ node, port, visits, stopped });
const message = ["message", { text: { en: "Hi." } }] as const;
const answers = [{ id: "yes", label: { en: "Yes" } }];
const question = ["question", { text: { en: "Well?" }, answers }] as const;
const call = (flow: string) => ["flow", { flow }] as const;

const sizes = dialogueOf(
  { ask: question, more: question, back: ["end", {}] },
  ["start.next > ask", "ask.yes > more", "more.yes > back"],
  { id: "sizes", type: "flow" },
);
const around = dialogueOf(
  { hi: message, inner: call("sizes"), q: question, back: ["end", {}] },
  ["start.next > hi", "hi.next > inner", "inner.next > q", "q.yes > back"],
  { id: "around", type: "flow" },
);
const flows = new Map([
  ["sizes", sizes],
  ["around", around],
]);
const direct = dialogueOf(
  { hi: message, "my:call": call("sizes"), q: question },
  ["start.next > hi", "hi.next > my:call", "my:call.next > q"],
  { id: "direct" },
);
const nested = dialogueOf({ out: call("around") }, ["start.next > out"], { id: "nested" });
const counts = (found: ReadonlyMap<string, number>) => Object.fromEntries(found);

test("who stops before a flow at a card that goes on by itself came into the flow; who left it did not stop there", () => {
  const [one] = flowDropOffs(sizes, flows, [
    {
      dialogue: direct,
      ways: [
        way("start", "next", 20, 4),
        way("hi", "next", 16),
        way("my:call", "next", 16, 5),
        way("my_call/ask", "yes", 11, 2),
        way("my_call/more", "yes", 9, 3),
        way("my_call/back", "next", 6, 6),
        way("my_call/gone", "yes", 1),
        way("gone", "yes", 1),
      ],
    },
  ]);
  expect(one).toMatchObject({ dialogue: { id: "direct" }, through: [] });
  expect(one?.shown.begun).toBe(20);
  expect(counts(one?.shown.edges ?? new Map())).toEqual({ e1: 20, e2: 11, e3: 9 });
  expect(counts(one?.shown.came ?? new Map())).toMatchObject({ ask: 20, more: 11, back: 9 });
  expect(counts(one?.shown.stopped ?? new Map())).toEqual({ ask: 9, more: 2 });
  expect(one?.shown.lost).toBe(1);
});

const deep = [
  way("start", "next", 10),
  way("out", "next", 10),
  way("out/hi", "next", 10),
  way("out/inner", "next", 10, 1),
  way("out/inner/ask", "yes", 9, 2),
  way("out/inner/more", "yes", 7),
  way("out/inner/back", "next", 7, 3),
  way("out/q", "yes", 4),
];

test("a flow within a flow is shown on its own canvas, and as one card on that of the flow around it", () => {
  const [inner] = flowDropOffs(sizes, flows, [{ dialogue: nested, ways: deep }]);
  expect(inner).toMatchObject({ through: ["around"], shown: { begun: 10, lost: 0 } });
  expect(counts(inner?.shown.stopped ?? new Map())).toEqual({ ask: 1, more: 2 });
  const [outer] = flowDropOffs(around, flows, [{ dialogue: nested, ways: deep }]);
  expect(counts(outer?.shown.edges ?? new Map())).toEqual({ e1: 10, e2: 10, e3: 7, e4: 4 });
  expect(counts(outer?.shown.stopped ?? new Map())).toEqual({ inner: 3, q: 3 });
  expect(counts(dropOff(nested, flows, deep).stopped)).toEqual({ out: 6 });
});

test("dialogues are told apart, as is by which flows they come; cards of one dialogue are taken together", () => {
  const both = dialogueOf(
    { a: call("sizes"), b: call("sizes"), c: call("around") },
    ["start.next > a", "a.next > b", "b.next > c"],
    { id: "both" },
  );
  const none = dialogueOf({ q: question }, ["start.next > q"], { id: "none" });
  const ways = [way("a", "next", 5, 1), way("b", "next", 4), way("c/inner", "next", 3)];
  const found = flowDropOffs(sizes, flows, [
    { dialogue: none, ways: [way("start", "next", 9)] },
    { dialogue: both, ways },
    { dialogue: nested, ways: deep },
  ]);
  expect(found.map(({ dialogue, through, shown }) => [dialogue.id, ...through, shown.begun])).toEqual([
    ["both", 9],
    ["both", "around", 3],
    ["nested", "around", 10],
  ]);
  const all = sumDropOffs(found.map(({ shown }) => shown));
  expect(all.begun).toBe(22);
  expect(all.edges.get("e1")).toBe(22);
  expect(counts(all.stopped)).toEqual({ ask: 2, more: 2 });
});

test("the flow is taken as it is on the canvas, and one that does not come to it is left out", () => {
  const changed = { ...sizes, edges: sizes.edges.slice(0, 1) };
  const [one] = flowDropOffs(changed, flows, [{ dialogue: direct, ways: [way("my:call", "next", 3, 3)] }]);
  expect([...(one?.shown.edges.keys() ?? [])]).toEqual(["e1"]);
  expect(flowDropOffs(sizes, new Map(), [{ dialogue: nested, ways: deep }])).toEqual([]);
});
