import type { Edge, Node } from "@xyflow/react";
import type { DialogueGroup } from "#shared/dialogue/group.ts";
import type { DialogueNote } from "#shared/dialogue/note.ts";
import type { CardLayout } from "./cardLayout.ts";

/** A card as React Flow holds it. */
export type CardNode = Node<{ readonly layout: CardLayout }, "card">;

/** The box of a collapsed group, or the frame around the cards of another. */
export type GroupNode = Node<{ readonly group: DialogueGroup }, "box" | "frame">;

/** A note. */
export type NoteNode = Node<{ readonly note: DialogueNote }, "note">;

/** Everything on the canvas that is no connection. */
export type CanvasNode = CardNode | GroupNode | NoteNode;

/** A connection as React Flow holds it. */
export type WireEdge = Edge<Record<string, never>, "wire">;
