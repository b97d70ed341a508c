import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { checkDialogue } from "#shared/validation/checkDialogue.ts";
import { fixOf } from "#shared/validation/fixOf.ts";
import type { FoundProblem } from "./foundProblem.ts";

// The check runs here so that typing never waits for it, however big the dialogue is.
addEventListener("message", ({ data }: MessageEvent<Dialogue>) => postMessage(check(data)));

function check(dialogue: Dialogue): FoundProblem[] {
  return checkDialogue(dialogue).map((problem) => {
    const fix = fixOf(dialogue, problem);
    return fix ? { ...problem, fix: { name: fix.name, params: fix.params } } : problem;
  });
}
