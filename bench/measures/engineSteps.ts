import { readFileSync } from "node:fs";
import { parseDialogueText } from "#shared/dialogue/parseDialogueText.ts";
import { compile } from "#shared/engine/compile.ts";
import type { ConversationAct } from "#shared/engine/conversationEvent.ts";
import { initialState } from "#shared/engine/initialState.ts";
import type { Program } from "#shared/engine/program.ts";
import { step } from "#shared/engine/step.ts";
import type { Measure } from "../measure.ts";
import { median } from "../median.ts";

const acts: readonly ConversationAct[] = [
  { type: "restart" },
  { type: "choose", answers: ["no"] },
  { type: "choose", answers: ["yes"] },
  { type: "say", text: "ana@example.com" },
  { type: "back" },
  { type: "back" },
  { type: "choose", answers: ["no"] },
];
const rounds = 5;

/** Calls of `step` a second on one core: the first sample, talked through again and again. */
export const engineSteps: Measure = {
  id: "engine",
  async run() {
    const program = sample();
    stepsPerSecond(program);
    const value = median(Array.from({ length: rounds }, () => stepsPerSecond(program)));
    return [{ name: "engine, steps on one core", value, unit: "per second", budget: { atLeast: 300_000 } }];
  },
};

function sample(): Program {
  const file = new URL("../../assets/templates/product-questions.dialogue.json", import.meta.url);
  const parsed = parseDialogueText(readFileSync(file, "utf8"));
  if (!parsed.ok) throw new Error("the sample cannot be read");
  return compile(parsed.dialogue, "bench");
}

function stepsPerSecond(program: Program): number {
  const attributes = { "lead.firstName": "Ana", "visit.url": "https://example.com/" };
  let state = initialState(program, { seed: 1, language: "en" });
  let steps = 0;
  const begin = performance.now();
  while (performance.now() < begin + 1000) {
    for (let round = 0; round < 100; round += 1) {
      for (const act of acts) state = step(program, state, { ...act, now: 0, attributes }).state;
    }
    steps += 100 * acts.length;
  }
  return (steps * 1000) / (performance.now() - begin);
}
