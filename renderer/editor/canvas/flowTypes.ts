import type { Edge, Node } from "@xyflow/react";
import type { DialogueNode } from "#shared/dialogue/node.ts";
import type { CardLayout } from "./cardLayout.ts";

/** A card as React Flow holds it. */
export type CardNode = Node<{ readonly node: DialogueNode; readonly layout: CardLayout }, "card">;

/** A connection as React Flow holds it. */
export type WireEdge = Edge<Record<string, never>, "wire">;
