import type { Dialogue } from "../dialogue/dialogue.ts";
import type { Flows } from "../dialogue/flows/flows.ts";
import type { MeetingHosts } from "../scheduling/setup/meetingHosts.ts";
import type { Theme } from "../site/theme.ts";
import { cardName } from "./cardName.ts";
import type { Finding } from "./finding.ts";
import { type Caller, type Graph, readGraph } from "./graph.ts";
import type { Problem } from "./problem.ts";
import { problemMessage } from "./problemMessage.ts";
import { callerLanguages } from "./rules/callerLanguages.ts";
import { callerReads } from "./rules/callerReads.ts";
import { calls } from "./rules/calls.ts";
import { cards } from "./rules/cards.ts";
import { consent } from "./rules/consent.ts";
import { contrast } from "./rules/contrast.ts";
import { danglingEdges } from "./rules/danglingEdges.ts";
import { deadEnds } from "./rules/deadEnds.ts";
import { duplicateIds } from "./rules/duplicateIds.ts";
import { flowEnds } from "./rules/flowEnds.ts";
import { goals } from "./rules/goals.ts";
import { hosts } from "./rules/hosts.ts";
import { loops } from "./rules/loops.ts";
import { ownStyles } from "./rules/ownStyles.ts";
import { starts } from "./rules/starts.ts";
import { targeting } from "./rules/targeting.ts";
import { themeContrast } from "./rules/themeContrast.ts";
import { unreachable } from "./rules/unreachable.ts";

const rules: readonly ((graph: Graph) => Finding[])[] = [
  starts,
  duplicateIds,
  danglingEdges,
  calls,
  flowEnds,
  callerLanguages,
  callerReads,
  loops,
  cards,
  goals,
  consent,
  hosts,
  targeting,
  contrast,
  themeContrast,
  ownStyles,
  deadEnds,
  unreachable,
];

function tell(finding: Finding, { dialogue, cards: known }: Graph): Problem {
  const node = finding.node === undefined ? undefined : known.get(finding.node)?.node;
  if (!node) {
    const where = finding.edge === undefined ? "The targeting" : `A connection`;
    return { ...finding, message: problemMessage(finding.code, { ...finding.params, where }) };
  }
  const card = cardName(node, dialogue.language);
  const params = { ...finding.params, card, kind: node.kind };
  const where = `The ${node.kind} card “${card}”`;
  return { ...finding, params, message: problemMessage(finding.code, { ...params, where }) };
}

/**
 * Everything that is wrong with a dialogue or flow that can be read, in the order of the rules; empty when nothing is.
 * `flows`: those that it may call; `callers`: who calls it, if it is a flow; `theme`: the one it has
 * but for its overrides (see `baseTheme`), the plain one if left out; `meetingHosts`: whom its meeting cards may name, anybody if left out. Linear in the size of the document and the
 * flows in it. `params` always name the `card` and its `kind` where a problem belongs to one.
 */
export function checkDialogue(
  dialogue: Dialogue,
  flows: Flows = new Map(),
  callers: readonly Caller[] = [],
  theme?: Theme,
  meetingHosts?: MeetingHosts,
): Problem[] {
  const graph = readGraph(dialogue, flows, callers, theme, meetingHosts);
  return rules.flatMap((rule) => rule(graph)).map((finding) => tell(finding, graph));
}
