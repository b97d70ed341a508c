import type { LucideIcon } from "lucide-react";
import type { ComponentType } from "react";
import type { Text } from "#shared/dialogue/text.ts";
import type { NodeData } from "#shared/nodes/nodeDataSchemas.ts";
import type { NodeKind } from "#shared/nodes/nodeKinds.ts";
import type { PreviewSegment } from "../canvas/previewSegments.ts";

/**
 * What a card says. `preview` missing: this kind says nothing. `meta`: a small technical line (attribute, address); rows:
 * answers, cases and further ways out, with an empty label where the studio has a word of its own.
 */
export type CardContent = {
  readonly preview?: readonly PreviewSegment[];
  readonly meta?: string;
  readonly rows?: readonly { readonly id: string; readonly label: string }[];
};

/** How texts become previews: the string in the language at hand. */
export type PickText = (text: Text) => string;

/** How a kind of card looks on the canvas and is edited in the inspector. */
export type NodeView<Kind extends NodeKind> = {
  readonly icon: LucideIcon;
  content(data: NodeData<Kind>, pick: PickText): CardContent;
  /** The inspector's form; the card's id and data are given. */
  readonly Form: ComponentType<NodeFormProps<Kind>>;
};

export type NodeFormProps<Kind extends NodeKind> = { readonly id: string; readonly data: NodeData<Kind> };
