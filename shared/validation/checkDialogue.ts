import type { Dialogue } from "../dialogue/dialogue.ts";
import { cardName } from "./cardName.ts";
import type { Finding } from "./finding.ts";
import { type Graph, readGraph } from "./graph.ts";
import type { Problem } from "./problem.ts";
import { problemMessage } from "./problemMessage.ts";
import { cards } from "./rules/cards.ts";
import { contrast } from "./rules/contrast.ts";
import { danglingEdges } from "./rules/danglingEdges.ts";
import { deadEnds } from "./rules/deadEnds.ts";
import { duplicateIds } from "./rules/duplicateIds.ts";
import { goals } from "./rules/goals.ts";
import { loops } from "./rules/loops.ts";
import { starts } from "./rules/starts.ts";
import { targeting } from "./rules/targeting.ts";
import { unreachable } from "./rules/unreachable.ts";

const rules: readonly ((graph: Graph) => Finding[])[] = [
  starts,
  duplicateIds,
  danglingEdges,
  loops,
  cards,
  goals,
  targeting,
  contrast,
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
 * Everything that is wrong with a dialogue that can be read, in the order of the rules; empty when nothing is. Linear
 * in the size of the document. `params` always name the `card` and its `kind` where a problem belongs to one.
 */
export function checkDialogue(dialogue: Dialogue): Problem[] {
  const graph = readGraph(dialogue);
  return rules.flatMap((rule) => rule(graph)).map((finding) => tell(finding, graph));
}
