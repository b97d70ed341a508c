import { cardName } from "../../validation/cardName.ts";
import type { Dialogue } from "../dialogue.ts";
import type { TestFailure } from "./testResult.ts";

/** A failure in English: what was expected and what was there instead. Cards are named by what they say and their id. */
export function failureMessage(failure: TestFailure, dialogue: Dialogue): string {
  const { kind, expected, got, attribute } = failure;
  const card = (id: string) => {
    const node = dialogue.nodes.find((other) => other.id === id);
    const name = node && cardName(node, dialogue.language);
    return id === "" ? "no card" : name === undefined || name === id ? `card ${id}` : `card ${id} “${name}”`;
  };
  switch (kind) {
    case "text":
      return `Expected the bot to say “${expected}”, it said ${got === "" ? "nothing" : `“${got}”`}.`;
    case "at":
      return `Expected to be at ${card(expected)}, but it is at ${card(got)}.`;
    case "goal":
      return `Expected the goal “${expected}”, reached ${got === "" ? "none" : `only: ${got}`}.`;
    case "attribute":
      return `Expected ${attribute} to be ${expected === "" ? "empty" : `“${expected}”`}, it is ${got === "" ? "empty" : `“${got}”`}.`;
    case "status":
      return `Expected the conversation to be ${expected}, it is ${got}.`;
    case "engine":
      return `The conversation could not go on: ${got}.`;
  }
}
