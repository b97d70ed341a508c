import { isFlow } from "../../dialogue/flows/isFlow.ts";
import { parseMoment } from "../../dialogue/parseMoment.ts";
import { parsePattern } from "../../targeting/parsePattern.ts";
import { checkCondition } from "../checkCondition.ts";
import { checkScope } from "../checkScope.ts";
import type { Finding } from "../finding.ts";
import type { Graph } from "../graph.ts";

function never(reason: string, ...path: string[]): Finding {
  return { severity: "warning", code: "never-shown", path: ["targeting", ...path], params: { reason } };
}

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
  const [start, end] = [from, until].map((text) => (text === undefined ? null : parseMoment(text, "UTC")));
  const bad = (field: "from" | "until"): Finding => ({
    severity: "error",
    code: "bad-condition",
    path: ["targeting", "schedule", field],
    params: { attribute: "visit.now", reason: "not-a-date" },
  });
  const found = [
    ...(from !== undefined && !start ? [bad("from")] : []),
    ...(until !== undefined && !end ? [bad("until")] : []),
  ];
  const time = (moment: NonNullable<typeof start>) =>
    "day" in moment ? moment.day * 86_400_000 : moment.instant;
  if (start && end && time(end) <= time(start)) found.push(never("schedule", "schedule"));
  return found;
}

/** The targeting can be read, and some visitor on some page can meet the dialogue; a flow has none. */
export function targeting(graph: Graph): Finding[] {
  const { dialogue, linked, flows } = graph;
  if (isFlow(dialogue)) return [];
  const { pages, audience } = dialogue.targeting;
  const found = [
    ...patterns(graph),
    ...schedule(graph),
    ...checkCondition(audience, ["targeting", "audience"], checkScope(dialogue, linked, flows)),
  ];
  if (dialogue.status === "live" && pages.include.length === 0) found.push(never("pages", "pages"));
  if (pages.exclude.some((pattern) => pattern.trim() === "*")) found.push(never("excluded", "pages"));
  if ("any" in audience && audience.any.length === 0) found.push(never("audience", "audience"));
  return found;
}
