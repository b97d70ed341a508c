import { givenAnswers } from "../../dialogue/flows/givenAnswers.ts";
import { isFlow } from "../../dialogue/flows/isFlow.ts";
import type { Finding } from "../finding.ts";
import type { Graph } from "../graph.ts";

/** What callers read of a flow's answers is answered in it. */
export function callerReads({ dialogue, linked, callers }: Graph): Finding[] {
  if (!isFlow(dialogue)) return [];
  const given = givenAnswers(linked.dialogue);
  return callers.flatMap(({ name, reads }) =>
    reads
      .filter((attribute) => !given.has(attribute))
      .map((attribute) => ({
        severity: "warning",
        code: "caller-unanswered",
        params: { caller: name, attribute },
      })),
  );
}
