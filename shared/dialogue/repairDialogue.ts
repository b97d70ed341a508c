import { portsOf } from "../nodes/portsOf.ts";
import type { Dialogue } from "./dialogue.ts";
import type { Edge } from "./edge.ts";
import type { DialogueNode } from "./node.ts";
import type { Repair } from "./repair.ts";
import { repairBeside } from "./repairBeside.ts";
import { repairNode } from "./repairNode.ts";
import { uniqueIds } from "./uniqueIds.ts";

function mendLanguages(dialogue: Dialogue, repairs: Repair[]): string[] {
  const { language, languages } = dialogue;
  if (!languages.includes(language))
    repairs.push({
      code: "language-added",
      message: `The dialogue's own language, ${language}, was missing in its list of languages and was added.`,
      params: { language },
    });
  return [...new Set([language, ...languages])];
}

function mendNodes(dialogue: Dialogue, repairs: Repair[]): DialogueNode[] {
  const ids = uniqueIds(dialogue.nodes.map((node) => node.id));
  return dialogue.nodes.map((node, index) => {
    const id = ids[index] ?? node.id;
    if (id === node.id) return repairNode(node, repairs);
    repairs.push({
      code: "id-changed",
      message: `Two cards had the id “${node.id}”; the second one is now “${id}”.`,
      params: { what: "node", from: node.id, to: id },
    });
    return repairNode({ ...node, id }, repairs);
  });
}

function mendEdges(edges: readonly Edge[], nodes: readonly DialogueNode[], repairs: Repair[]): Edge[] {
  const ports = new Map(nodes.map((node) => [node.id, new Set(portsOf(node).map((port) => port.id))]));
  const used = new Map<string, Set<string>>();
  const ids = uniqueIds(edges.map((edge) => edge.id));
  return edges.flatMap((edge, index) => {
    const { from, to } = edge;
    const taken = used.get(from.node) ?? new Set();
    const reason = taken.has(from.port)
      ? "second"
      : ports.get(from.node)?.has(from.port) && ports.has(to.node)
        ? null
        : "nowhere";
    if (reason) {
      const why =
        reason === "second" ? "another one leaves by the same way" : "one of its ends does not exist";
      repairs.push({
        code: "edge-removed",
        message: `The connection ${edge.id} was removed: ${why}.`,
        params: { id: edge.id, reason },
      });
      return [];
    }
    used.set(from.node, taken.add(from.port));
    const id = ids[index] ?? edge.id;
    if (id === edge.id) return [edge];
    repairs.push({
      code: "id-changed",
      message: `Two connections had the id “${edge.id}”; the second one is now “${id}”.`,
      params: { what: "edge", from: edge.id, to: id },
    });
    return [{ ...edge, id }];
  });
}

/**
 * Mends what can be mended without guessing what the author meant, and tells what it did; a dialogue that needs nothing
 * comes back equal. Repairing twice changes nothing more.
 */
export function repairDialogue(dialogue: Dialogue): {
  readonly dialogue: Dialogue;
  readonly repairs: readonly Repair[];
} {
  const repairs: Repair[] = [];
  const languages = mendLanguages(dialogue, repairs);
  const nodes = mendNodes(dialogue, repairs);
  const edges = mendEdges(dialogue.edges, nodes, repairs);
  const ids = nodes.map(({ id }) => id);
  return {
    dialogue: { ...dialogue, languages, nodes, edges, ...repairBeside(dialogue, ids, repairs) },
    repairs,
  };
}
