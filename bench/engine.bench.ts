import { readFileSync } from "node:fs";
import { parseDialogueText } from "#shared/dialogue/parseDialogueText.ts";
import { compile } from "#shared/engine/compile.ts";
import type { ConversationAct } from "#shared/engine/conversationEvent.ts";
import { initialState } from "#shared/engine/initialState.ts";
import { step } from "#shared/engine/step.ts";

const acts: readonly ConversationAct[] = [
  { type: "restart" },
  { type: "choose", answers: ["no"] },
  { type: "choose", answers: ["yes"] },
  { type: "say", text: "ana@example.com" },
  { type: "back" },
  { type: "back" },
  { type: "choose", answers: ["no"] },
];

/** Calls of `step` a second on one core: the first sample, talked through again and again for `seconds`. */
export function benchEngine(seconds: number): { readonly stepsPerSecond: number } {
  const file = new URL("../assets/templates/product-questions.dialogue.json", import.meta.url);
  const parsed = parseDialogueText(readFileSync(file, "utf8"));
  if (!parsed.ok) throw new Error("the sample cannot be read");
  const program = compile(parsed.dialogue, "bench");
  const attributes = { "lead.firstName": "Ana", "visit.url": "https://example.com/" };
  let state = initialState(program, { seed: 1, language: "en" });
  let steps = 0;
  const begin = performance.now();
  const until = begin + seconds * 1000;
  while (performance.now() < until) {
    for (let round = 0; round < 100; round++)
      for (const act of acts) {
        state = step(program, state, { ...act, now: 0, attributes }).state;
        steps += 1;
      }
  }
  return { stepsPerSecond: Math.round((steps * 1000) / (performance.now() - begin)) };
}
