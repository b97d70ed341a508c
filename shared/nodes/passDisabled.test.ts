import { expect, test } from "vitest";
import { compile } from "#shared/engine/compile.ts";
import { checkDialogue } from "#shared/validation/checkDialogue.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";

const text = { en: "Hi" };
const answers = [
  { id: "a1", label: { en: "Yes" } },
  { id: "a2", label: { en: "No" } },
];
type Cards = Parameters<typeof dialogueOf>[0];

/** A dialogue in which the named cards are disabled. */
function without(disabled: readonly string[], cards: Cards, connections: readonly string[]) {
  const dialogue = dialogueOf(cards, connections);
  return {
    ...dialogue,
    nodes: dialogue.nodes.map((node) => (disabled.includes(node.id) ? { ...node, disabled: true } : node)),
  };
}
const ways = (dialogue: ReturnType<typeof without>) => {
  const { nodes } = compile(dialogue, "h");
  return Object.fromEntries(Object.entries(nodes).map(([id, { next }]) => [id, next]));
};

test.each<[kind: string, data: object, port: string | undefined]>([
  ["message", { text }, "next"],
  ["question", { text, answers }, "a1"],
  ["question", { text, answers, multiple: true }, "next"],
  ["capture", { text, input: "email", required: false }, "next"],
  ["branch", { cases: [{ id: "k", when: { all: [] } }] }, "else"],
  ["split", {}, undefined],
  ["split", { arms: [{ id: "x" }, { id: "y" }] }, "x"],
  ["set", {}, "next"],
  ["goal", { name: "g" }, "next"],
  ["link", { url: "https://a.b" }, "next"],
  ["document", { url: "https://a.b" }, "next"],
  ["meeting", { text }, "declined"],
  ["webhook", { url: "https://a.b" }, "ok"],
  ["end", {}, undefined],
])("a disabled %s of %j is passed by its way %s", (kind, data, port) => {
  const all = [
    "next",
    "a1",
    "a2",
    "else",
    "k",
    "x",
    "y",
    "declined",
    "booked",
    "unavailable",
    "ok",
    "failed",
  ];
  const targets = Object.fromEntries(all.map((id) => [`to-${id}`, ["end", {}] as const]));
  const connections = ["start.next > c", ...all.map((id) => `c.${id} > to-${id}`)];
  const program = ways(without(["c"], { c: [kind, data], ...targets }, connections));
  expect(program.c).toBeUndefined();
  expect(program.start).toEqual(port === undefined ? {} : { next: `to-${port}` });
});

test("several in a row are passed at once; those that lead in a circle lead nowhere", () => {
  const m = ["message", { text }] as const;
  const row = without(["a", "b"], { a: m, b: m, end: ["end", {}] }, [
    "start.next > a",
    "a.next > b",
    "b.next > end",
  ]);
  expect(ways(row)).toEqual({ start: { next: "end" }, end: {} });
  const circle = without(["a", "b"], { a: m, b: m, c: m }, [
    "start.next > a",
    "a.next > b",
    "b.next > a",
    "c.next > b",
  ]);
  expect(ways(circle)).toEqual({ start: {}, c: {} });
});

test("a start is never passed by", () => {
  expect(ways(without(["start"], { end: ["end", {}] }, ["start.next > end"])).start).toEqual({ next: "end" });
});

test("nothing is wrong with a disabled card, but with what is left without it", () => {
  const cards: Cards = {
    ask: ["capture", { text: {}, input: "email", attribute: "answers.mail" }],
    m: ["message", { text: { en: "Hi {{answers.mail}}" } }],
  };
  const found = (disabled: string[], connections: string[]) =>
    checkDialogue(without(disabled, cards, connections)).map(({ code, node }) => `${code} ${node}`);
  const connections = ["start.next > ask", "ask.next > m", "m.next > m"];
  expect(found([], connections)).toContain("missing-text ask");
  expect(found(["ask"], connections)).not.toContain("missing-text ask");
  expect(found(["ask"], connections)).toContain("unknown-attribute m");
  expect(found(["m"], ["start.next > ask", "ask.next > m"])).toEqual(["missing-text ask", "dead-end ask"]);
  expect(found(["ask", "m"], [])).toEqual(["dead-end start"]);
  const goals: Cards = { g: ["goal", { name: "Sold" }], h: ["goal", { name: "sold" }], end: ["end", {}] };
  const twins = ["start.next > g", "g.next > h", "h.next > end"];
  const codes = (disabled: string[]) =>
    checkDialogue(without(disabled, goals, twins)).map(({ code }) => code);
  expect(codes([])).toEqual(["duplicate-goal"]);
  expect(codes(["g"])).toEqual([]);
});
