import type { FoundProblem } from "./foundProblem.ts";

/** Whether two problems say the same about the same place. */
export function sameProblem(first: FoundProblem, second: FoundProblem): boolean {
  return (
    first.code === second.code &&
    first.severity === second.severity &&
    first.node === second.node &&
    first.edge === second.edge &&
    samePath(first.path, second.path) &&
    sameParams(first.params, second.params) &&
    first.fix?.name === second.fix?.name &&
    sameParams(first.fix?.params, second.fix?.params)
  );
}

function samePath(first: FoundProblem["path"] = [], second: FoundProblem["path"] = []): boolean {
  return first.length === second.length && first.every((part, index) => part === second[index]);
}

type Params = FoundProblem["params"];

function sameParams(first: Params = {}, second: Params = {}): boolean {
  const names = Object.keys(first);
  return names.length === Object.keys(second).length && names.every((name) => first[name] === second[name]);
}
