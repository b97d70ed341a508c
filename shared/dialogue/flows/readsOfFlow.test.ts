import { expect, test } from "vitest";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { flowsById } from "./flowsById.ts";
import { readsOfFlow } from "./readsOfFlow.ts";

const say = (text: string) => ["message", { text: { en: text } }] as const;
const call = (flow: string) => ["flow", { flow }] as const;
const ask = (attribute?: string) =>
  ["capture", { text: { en: "?" }, input: "text", ...(attribute ? { attribute } : {}) }] as const;
const flow = (id: string, cards: Parameters<typeof dialogueOf>[0]) =>
  dialogueOf(cards, [], { id, type: "flow", name: id });

const inner = flow("inner", { q: ask(), p: ask("answers.mail"), e: ["end", {}] });
const outer = flow("outer", { i: call("inner"), m: say("{{answers.i/q}}"), e: ["end", {}] });

function reads(
  called: string,
  caller: ReturnType<typeof dialogueOf>,
  ...others: ReturnType<typeof dialogueOf>[]
) {
  const documents = [caller, ...others];
  return readsOfFlow(called, caller, { documents, flows: flowsById([inner, outer, ...documents]) });
}

test("what a caller reads is told by the names that the flow's answers have in it, wherever it is read", () => {
  const caller = dialogueOf(
    {
      c: call("inner"),
      own: ask(),
      m: say("{{answers.c/q}} {{answers.mail}} {{answers.own}} {{lead.email}}"),
      b: [
        "branch",
        { cases: [{ id: "x", label: "x", when: { attribute: "answers.c/gone", isEmpty: true } }] },
      ],
    },
    [],
  );
  expect(reads("inner", caller)).toEqual(["answers.gone", "answers.mail", "answers.q"]);
});

test("what the caller fills itself, or another flow does, is not read of the flow", () => {
  const twin = flow("twin", { other: ask("answers.mail"), e: ["end", {}] });
  const caller = dialogueOf(
    { c: call("inner"), t: call("twin"), m: say("{{answers.mail}} {{answers.q}}") },
    [],
  );
  expect(reads("inner", caller, twin)).toEqual([]);
});

test("what reads through a flow that calls the flow counts, and a circle of calls ends", () => {
  const top = dialogueOf({ o: call("outer"), m: say("{{answers.o/i/p}}") }, [], { id: "top" });
  expect(reads("inner", outer, top)).toEqual(["answers.p", "answers.q"]);
  const one = flow("one", { two: call("two"), m: say("{{answers.two/x}}") });
  const two = flow("two", { one: call("one"), m: say("{{answers.one/y}}") });
  expect(reads("one", two, one)).toEqual(["answers.y"]);
});
