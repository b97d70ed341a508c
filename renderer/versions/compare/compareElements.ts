import type { Edge, Node } from "@xyflow/react";
import type { ChangeKind, Comparison } from "#shared/dialogue/compare/compareDialogues.ts";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { portsOf } from "#shared/nodes/portsOf.ts";
import { type CardLayout, cardLayout } from "../../editor/canvas/cardLayout.ts";
import { cardTitle } from "../../editor/cardTitle.ts";

/** A card of one of the two versions, and how it differs from the other's. */
export type ComparedCard = Node<
  { readonly layout: CardLayout; readonly title: string; readonly how: ChangeKind | undefined },
  "card"
>;

/** A connection of one of the two versions, and how it differs from the other's. */
export type ComparedWire = Edge<{ readonly how: ChangeKind | undefined }>;

/** Cards and connections of one version for React Flow, each with what became of it. */
export function compareElements(
  { nodes, edges, language }: Dialogue,
  comparison: Comparison,
  side: "before" | "after",
): { readonly nodes: ComparedCard[]; readonly edges: ComparedWire[] } {
  const cards = new Map(comparison.cards.map(({ id, how }) => [id, how] as const));
  const wires = new Map(comparison.connections.map((change) => [change[side], change.how] as const));
  const ports = new Map(nodes.map((node) => [node.id, new Set(portsOf(node).map(({ id }) => id))] as const));
  return {
    nodes: nodes.map((node): ComparedCard => {
      const layout = cardLayout(node, language, language);
      const { width, height } = layout;
      const title = cardTitle(node, language, language);
      return {
        id: node.id,
        type: "card",
        position: { x: node.position.x, y: node.position.y },
        data: { layout, title, how: cards.get(node.id) },
        width,
        height,
        measured: { width, height },
      };
    }),
    edges: edges
      .filter(({ from, to }) => ports.get(from.node)?.has(from.port) && ports.has(to.node))
      .map((edge): ComparedWire => {
        const how = wires.get(edge);
        return {
          id: edge.id,
          source: edge.from.node,
          sourceHandle: edge.from.port,
          target: edge.to.node,
          data: { how },
          ...(how === undefined ? {} : { className: how, zIndex: 1 }),
        };
      }),
  };
}
