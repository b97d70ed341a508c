import { describe, expect, test } from "vitest";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { dropOff } from "./dropOff.ts";

const way = (node: string, port: string, visits: number, stopped = 0) => ({ node, port, visits, stopped });
const message = ["message", { text: { en: "Hi." } }] as const;
const answers = [{ id: "yes", label: { en: "Yes" } }];
const question = ["question", { text: { en: "Well?" }, answers }] as const;

describe("what visits went by", () => {
  const dialogue = dialogueOf({ late: message, q: question, bye: ["end", {}] }, [
    "start.next > late",
    "late.next > q",
    "q.yes > bye",
  ]);

  test("who stops at a card that goes on by itself was asked what follows it", () => {
    const found = dropOff(dialogue, new Map(), [
      way("start", "next", 10, 6),
      way("late", "next", 4),
      way("q", "yes", 4),
    ]);
    expect(found.begun).toBe(10);
    expect(Object.fromEntries(found.edges)).toEqual({ e1: 10, e2: 10, e3: 4 });
    expect(Object.fromEntries(found.stopped)).toEqual({ q: 6 });
    expect(found.came.get("q")).toBe(10);
  });

  test("ways that the dialogue has lost are counted, not drawn", () => {
    const found = dropOff(dialogue, new Map(), [way("start", "next", 3), way("old", "next", 2, 2)]);
    expect(found.lost).toBe(1);
    expect(found.stopped.size).toBe(0);
  });

  test("a circle of cards that go on ends, and no share is above the whole", () => {
    const round = dialogueOf({ a: message, b: message }, ["start.next > a", "a.next > b", "b.next > a"]);
    const found = dropOff(round, new Map(), [way("start", "next", 5, 5), way("a", "next", 5)]);
    expect(Math.max(...found.edges.values(), ...found.stopped.values())).toBe(5);
  });
});

test("a disabled card is passed by", () => {
  const [kind, data] = question;
  const dialogue = dialogueOf({ off: [kind, data], q: question }, ["start.next > off", "off.yes > q"]);
  const nodes = dialogue.nodes.map((node) => (node.id === "off" ? { ...node, disabled: true } : node));
  const found = dropOff({ ...dialogue, nodes }, new Map(), [way("start", "next", 4, 3)]);
  expect(Object.fromEntries(found.stopped)).toEqual({ q: 3 });
});

test("what happens in a flow belongs to the card that calls it", () => {
  const flow = dialogueOf({ ask: question, bye: ["end", {}] }, ["start.next > ask", "ask.yes > bye"]);
  const dialogue = dialogueOf({ call: ["flow", { flow: "f" }], q: question }, [
    "start.next > call",
    "call.next > q",
  ]);
  const found = dropOff(dialogue, new Map([["f", flow]]), [
    way("start", "next", 9),
    way("call", "next", 9, 2),
    way("call/ask", "yes", 7),
    way("call/bye", "next", 7, 7),
  ]);
  expect(Object.fromEntries(found.edges)).toEqual({ e1: 9, e2: 7 });
  expect(Object.fromEntries(found.stopped)).toEqual({ call: 2, q: 7 });
  expect(found.came.get("call")).toBe(9);
});
