import type { TestStep } from "#shared/dialogue/testing/conversationTest.ts";
import type { SimulatedStep } from "../simulator/readNews.ts";

/**
 * The steps of a test after one more step of a simulated conversation: what the visitor did, and at which card that led.
 * A new beginning forgets what was before.
 */
export function recordStep(
  steps: readonly TestStep[],
  { act, node }: Pick<SimulatedStep, "act" | "node">,
): readonly TestStep[] {
  const at: readonly TestStep[] = node === null ? [] : [{ expect: { at: node } }];
  switch (act?.type) {
    case "start":
    case "restart":
      return at;
    case "continue":
    case "called":
      // A delay has passed, or a call was answered: it stands somewhere else than what was done before it led to.
      return [...(isPlace(steps.at(-1)) ? steps.slice(0, -1) : steps), ...at];
    case "choose":
      return [
        ...steps,
        { choose: act.answers.length === 1 ? (act.answers[0] ?? "") : [...act.answers] },
        ...at,
      ];
    case "say":
      return [...steps, { say: act.text }, ...at];
    case "book":
      return [...steps, { book: act.at }, ...at];
    case "decline":
      return [...steps, { decline: true }, ...at];
    case "back":
      return [...steps, { back: true }, ...at];
    default:
      return steps;
  }
}

function isPlace(step: TestStep | undefined): boolean {
  return step !== undefined && "expect" in step && "at" in step.expect;
}
