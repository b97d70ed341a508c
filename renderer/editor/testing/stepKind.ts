import type { TestStep } from "#shared/dialogue/testing/conversationTest.ts";

/** The sorts of steps, in the order in which they are offered: what the visitor does, then what must hold. */
export const stepKinds = [
  "choose",
  "say",
  "book",
  "decline",
  "back",
  "restart",
  "text",
  "at",
  "goal",
  "attribute",
  "status",
] as const;

export type StepKind = (typeof stepKinds)[number];

/** Which sort a step is. */
export function stepKind(step: TestStep): StepKind {
  const keys = Object.keys("expect" in step ? step.expect : step);
  return stepKinds.find((kind) => keys.includes(kind)) ?? "say";
}
