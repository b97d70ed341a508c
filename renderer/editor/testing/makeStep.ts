import { playedStatuses, type TestStep } from "#shared/dialogue/testing/conversationTest.ts";
import type { StepKind } from "./stepKind.ts";

/**
 * A step of a sort, about `value`. Of several answers, `before` tells whether commas part them: an answer's own words may
 * have some.
 */
export function makeStep(kind: StepKind, value: string, attribute = "", before?: TestStep): TestStep {
  switch (kind) {
    case "choose": {
      const several = before && "choose" in before && Array.isArray(before.choose);
      return { choose: several ? value.split(",").map((one) => one.trim()) : value };
    }
    case "say":
      return { say: value };
    case "book":
      return { book: value };
    case "decline":
      return { decline: true };
    case "back":
      return { back: true };
    case "restart":
      return { restart: true };
    case "text":
      return { expect: { text: value } };
    case "at":
      return { expect: { at: value } };
    case "goal":
      return { expect: { goal: value } };
    case "attribute":
      return { expect: { attribute, is: value === "" ? null : value } };
    case "status":
      return { expect: { status: playedStatuses.find((status) => status === value) ?? "completed" } };
  }
}
