import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { checkDialogue } from "#shared/validation/checkDialogue.ts";
import { fixOf } from "#shared/validation/fixOf.ts";
import { applyChange, type DialogueChange } from "./dialogueChange.ts";
import type { FoundProblem } from "./foundProblem.ts";

// The check runs here so that typing never waits for it, however big the dialogue is.
let known: Dialogue | undefined;
addEventListener("message", ({ data }: MessageEvent<DialogueChange>) => {
  known = applyChange(known, data);
  postMessage(check(known));
});

function check(dialogue: Dialogue): FoundProblem[] {
  return checkDialogue(dialogue).map((problem) => {
    const fix = fixOf(dialogue, problem);
    return fix ? { ...problem, fix: { name: fix.name, params: fix.params } } : problem;
  });
}
