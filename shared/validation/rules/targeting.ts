import { isFlow } from "../../dialogue/flows/isFlow.ts";
import { parseMoment } from "../../dialogue/parseMoment.ts";
import { neverShown } from "../../targeting/neverShown.ts";
import { parsePattern } from "../../targeting/parsePattern.ts";
import { checkCondition } from "../checkCondition.ts";
import { checkScope } from "../checkScope.ts";
import type { Finding } from "../finding.ts";
import type { Graph } from "../graph.ts";

function patterns({ dialogue }: Graph): Finding[] {
  const { pages } = dialogue.targeting;
  return (["include", "exclude"] as const).flatMap((list) =>
    pages[list].flatMap((pattern, index): Finding[] =>
      pattern.trim() === "*" || parsePattern(pattern)
        ? []
        : [
            {
              severity: "error",
              code: "bad-pattern",
              path: ["targeting", "pages", list, index],
              params: { pattern },
            },
          ],
    ),
  );
}

function schedule({ dialogue }: Graph): Finding[] {
  const { from, until } = dialogue.targeting.schedule ?? {};
  const unread = (text: string | undefined) => text !== undefined && !parseMoment(text, "UTC");
  const bad = (field: "from" | "until"): Finding => ({
    severity: "error",
    code: "bad-condition",
    path: ["targeting", "schedule", field],
    params: { attribute: "visit.now", reason: "not-a-date" },
  });
  return [...(unread(from) ? [bad("from")] : []), ...(unread(until) ? [bad("until")] : [])];
}

function never({ dialogue }: Graph): Finding[] {
  return neverShown(dialogue).map(({ reason, part }) => ({
    severity: "warning",
    code: "never-shown",
    path: ["targeting", part],
    params: { reason },
  }));
}

/** The targeting can be read, and some visitor on some page can meet the dialogue; a flow has none. */
export function targeting(graph: Graph): Finding[] {
  const { dialogue, linked, flows } = graph;
  if (isFlow(dialogue)) return [];
  const { audience } = dialogue.targeting;
  return [
    ...patterns(graph),
    ...schedule(graph),
    ...checkCondition(audience, ["targeting", "audience"], checkScope(dialogue, linked, flows)),
    ...never(graph),
  ];
}
