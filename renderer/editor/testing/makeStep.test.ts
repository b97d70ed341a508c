import { expect, it } from "vitest";
import { testStepSchema } from "#shared/dialogue/testing/conversationTest.ts";
import { makeStep } from "./makeStep.ts";
import { stepKind, stepKinds } from "./stepKind.ts";
import { stepValue } from "./stepValue.ts";

it.each(stepKinds)("a step of the sort %s is one that documents can hold, and is read back", (kind) => {
  const value = kind === "status" ? "waiting" : "some, value";
  const step = makeStep(kind, value, "lead.email");
  expect(testStepSchema.parse(step)).toEqual(step);
  expect(stepKind(step)).toBe(kind);
  expect(stepValue(step)).toBe(["decline", "back", "restart"].includes(kind) ? "" : value);
});

it("keeps several answers apart while they are edited", () => {
  const before = { choose: ["a", "b"] };
  expect(makeStep("choose", "a, c", "", before)).toEqual({ choose: ["a", "c"] });
});
