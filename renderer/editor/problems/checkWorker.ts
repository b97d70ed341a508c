import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { isFlow } from "#shared/dialogue/flows/isFlow.ts";
import { checkDialogue } from "#shared/validation/checkDialogue.ts";
import { checkOverlap } from "#shared/validation/checkOverlap.ts";
import { fixOf } from "#shared/validation/fixOf.ts";
import type { CheckOrder, Surroundings } from "./checkOrder.ts";
import { applyChange } from "./dialogueChange.ts";
import type { FoundProblem } from "./foundProblem.ts";

let around: Surroundings = { flows: new Map(), callers: [], candidates: [] };

// The check runs here so that typing never waits for it, however big the dialogue is.
let known: Dialogue | undefined;
addEventListener("message", ({ data }: MessageEvent<CheckOrder>) => {
  if ("around" in data) {
    around = data.around;
    return;
  }
  known = applyChange(known, data.change);
  postMessage(check(known));
});

function check(dialogue: Dialogue): FoundProblem[] {
  const overlap = isFlow(dialogue) ? [] : checkOverlap(dialogue, around.candidates);
  return [...checkDialogue(dialogue, around.flows, around.callers), ...overlap].map((problem) => {
    const fix = fixOf(dialogue, problem);
    return fix ? { ...problem, fix: { name: fix.name, params: fix.params } } : problem;
  });
}
