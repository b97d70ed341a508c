import type { FoundProblem } from "./foundProblem.ts";
import { sameProblem } from "./sameProblem.ts";

/** Whether two lists of problems say the same, so that nothing need be drawn anew. */
export function sameProblems(first: readonly FoundProblem[], second: readonly FoundProblem[]): boolean {
  return (
    first.length === second.length &&
    first.every((problem, index) => {
      const other = second[index];
      return other !== undefined && (problem === other || sameProblem(problem, other));
    })
  );
}
