import type { FoundProblem } from "./foundProblem.ts";

/** Whether two lists of problems say the same, so that nothing need be drawn anew. */
export function sameProblems(first: readonly FoundProblem[], second: readonly FoundProblem[]): boolean {
  return first.length === second.length && first.every((problem, index) => isSame(problem, second[index]));
}

function isSame(first: FoundProblem, second: FoundProblem | undefined): boolean {
  return (
    second !== undefined &&
    first.code === second.code &&
    first.severity === second.severity &&
    first.edge === second.edge &&
    first.message === second.message &&
    sameParams(first.params, second.params) &&
    first.fix?.name === second.fix?.name &&
    sameParams(first.fix?.params, second.fix?.params)
  );
}

type Params = FoundProblem["params"];

function sameParams(first: Params = {}, second: Params = {}): boolean {
  const names = Object.keys(first);
  return names.length === Object.keys(second).length && names.every((name) => first[name] === second[name]);
}
