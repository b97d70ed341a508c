import { expect, it } from "vitest";
import { recordStep } from "./recordStep.ts";

type Heard = Parameters<typeof recordStep>[1];

const record = (...heard: readonly Heard[]) => heard.reduce(recordStep, []);

it("keeps what the visitor did and where it led, over delays", () => {
  expect(
    record(
      { act: { type: "start" }, node: "hi" },
      { act: { type: "continue" }, node: "ask" },
      { act: { type: "choose", answers: ["a1"] }, node: "many" },
      { act: { type: "choose", answers: ["a", "b"] }, node: "mail" },
      { act: { type: "back" }, node: "many" },
      { act: { type: "choose", answers: ["a"] }, node: "mail" },
      { act: { type: "say", text: "ada@acme.com" }, node: "wait" },
      { act: { type: "continue" }, node: "phone" },
      { act: { type: "decline" }, node: "call" },
      { act: { type: "called" }, node: "meet" },
      { act: { type: "book", at: 1000 }, node: "end" },
    ),
  ).toEqual([
    { expect: { at: "ask" } },
    { choose: "a1" },
    { expect: { at: "many" } },
    { choose: ["a", "b"] },
    { expect: { at: "mail" } },
    { back: true },
    { expect: { at: "many" } },
    { choose: "a" },
    { expect: { at: "mail" } },
    { say: "ada@acme.com" },
    { expect: { at: "phone" } },
    { decline: true },
    { expect: { at: "meet" } },
    { book: 1000 },
    { expect: { at: "end" } },
  ]);
});

it("begins anew with a restart, and leaves out what it does not know", () => {
  expect(
    record(
      { act: { type: "start" }, node: "a" },
      { act: { type: "say", text: "x" }, node: "b" },
      { act: undefined, node: "c" },
      { act: { type: "restart" }, node: "a" },
    ),
  ).toEqual([{ expect: { at: "a" } }]);
});
