import type { TestStep } from "#shared/dialogue/testing/conversationTest.ts";
import { valueText } from "#shared/dialogue/valueText.ts";

/** What a step is about, as one edits it: the words, the card, the value; "" if there is nothing. */
export function stepValue(step: TestStep): string {
  if ("choose" in step) return [step.choose].flat().join(", ");
  if ("say" in step) return String(step.say);
  if ("book" in step) return String(step.book);
  if (!("expect" in step)) return "";
  const { expect } = step;
  if ("text" in expect) return expect.text;
  if ("at" in expect) return expect.at;
  if ("goal" in expect) return expect.goal;
  return "status" in expect ? expect.status : valueText(expect.is);
}
