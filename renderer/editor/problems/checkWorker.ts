import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { isFlow } from "#shared/dialogue/flows/isFlow.ts";
import { baseTheme } from "#shared/site/themes/baseTheme.ts";
import { checkDialogue } from "#shared/validation/checkDialogue.ts";
import { checkFields } from "#shared/validation/checkFields.ts";
import { checkOverlap } from "#shared/validation/checkOverlap.ts";
import type { Finding } from "#shared/validation/finding.ts";
import { fixOf } from "#shared/validation/fixOf.ts";
import type { CheckOrder, Surroundings } from "./checkOrder.ts";
import { applyChange } from "./dialogueChange.ts";
import type { FoundProblem } from "./foundProblem.ts";
import { listChange } from "./listChange.ts";
import { sameProblem } from "./sameProblem.ts";

let around: Surroundings | undefined;

// The check runs here so that typing never waits for it, however big the dialogue is.
let known: Dialogue | undefined;
let told: readonly FoundProblem[] = [];
addEventListener("message", ({ data }: MessageEvent<CheckOrder>) => {
  if ("around" in data) {
    around = data.around;
    return;
  }
  known = applyChange(known, data.change);
  const found = check(known);
  // A large dialogue that is half made has thousands of problems, of which a change touches few. As text they are read
  // faster than they would be cloned, and what is said again and again is one string.
  postMessage(JSON.stringify(listChange(told, found, sameProblem)));
  told = found;
});

function check(dialogue: Dialogue): FoundProblem[] {
  const { flows, callers, candidates = [], themes, settings, vanished = {}, hosts } = around ?? {};
  const overlap = isFlow(dialogue) ? [] : checkOverlap(dialogue, candidates);
  const theme = themes && settings && baseTheme(dialogue.theme, themes, settings);
  const found: readonly Finding[] = [
    ...checkDialogue(dialogue, flows, callers, theme, hosts).map(
      ({ message: _message, ...problem }) => problem,
    ),
    ...checkFields(dialogue, vanished),
    ...overlap.map(({ message: _message, ...problem }) => problem),
  ];
  return found.map((problem) => {
    const fix = fixOf(dialogue, problem);
    return fix ? { ...problem, fix: { name: fix.name, params: fix.params } } : problem;
  });
}
