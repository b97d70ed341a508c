import type { Dialogue } from "../dialogue/dialogue.ts";
import type { Flows } from "../dialogue/flows/flows.ts";
import { linkFlows } from "../dialogue/flows/linkFlows.ts";
import { isDisabled } from "../dialogue/isDisabled.ts";
import type { DialogueNode } from "../dialogue/node.ts";
import { passDisabled } from "../nodes/passDisabled.ts";
import { portsOf } from "../nodes/portsOf.ts";
import type { Program, ProgramNode } from "./program.ts";

type Draft = {
  readonly node: DialogueNode;
  readonly ports: ReadonlySet<string>;
  readonly next: Map<string, string>;
};

/**
 * Makes a dialogue ready to run, with the flows that it calls in place. `hash`: the content hash of all that. Where a
 * document is ambiguous the first wins: of nodes with one id, of starts, of edges from one port; edges to nodes and from
 * ports that do not exist are left out. So are disabled nodes: what led to one leads to where it is passed to.
 */
export function compile(dialogue: Dialogue, hash: string, flows: Flows = new Map()): Program {
  const { dialogue: whole, faults } = linkFlows(dialogue, flows);
  const drafts = new Map<string, Draft>();
  for (const node of whole.nodes)
    if (!drafts.has(node.id))
      drafts.set(node.id, { node, ports: new Set(portsOf(node).map(({ id }) => id)), next: new Map() });
  for (const { from, to } of whole.edges) {
    const draft = drafts.get(from.node);
    if (draft?.ports.has(from.port) && !draft.next.has(from.port) && drafts.has(to.node))
      draft.next.set(from.port, to.node);
  }
  const pass = passDisabled(
    (id) => drafts.get(id)?.node,
    (id, port) => drafts.get(id)?.next.get(port),
  );
  const nodes = [...drafts].flatMap(([id, { node, next }]): [string, ProgramNode][] => {
    if (isDisabled(node) || faults.has(id)) return [];
    const ways = [...next].flatMap(([port, to]): [string, string][] => {
      const target = pass(to);
      return target === undefined ? [] : [[port, target]];
    });
    // `kind` and `data` come from one node, which TypeScript forgets once they are apart
    return [[id, { kind: node.kind, data: node.data, next: Object.fromEntries(ways) } as ProgramNode]];
  });
  return {
    id: dialogue.id,
    hash,
    name: dialogue.name,
    language: dialogue.language,
    languages: dialogue.languages,
    start: [...drafts.values()].find(({ node }) => node.kind === "start")?.node.id ?? "",
    nodes: Object.fromEntries(nodes),
    ...(faults.size > 0 && { faults: Object.fromEntries(faults) }),
  };
}
