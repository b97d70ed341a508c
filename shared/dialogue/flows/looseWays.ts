import { portsOf } from "../../nodes/portsOf.ts";
import type { Edge } from "../edge.ts";
import type { DialogueNode } from "../node.ts";

/** The ways out of cards that lead nowhere. */
export function looseWays(nodes: readonly DialogueNode[], edges: readonly Edge[]): Edge["from"][] {
  const wayOf = ({ node, port }: Edge["from"]) => JSON.stringify([node, port]);
  const taken = new Set(edges.map(({ from }) => wayOf(from)));
  return nodes
    .flatMap((node) => portsOf(node).map((port) => ({ node: node.id, port: port.id })))
    .filter((way) => !taken.has(wayOf(way)));
}
