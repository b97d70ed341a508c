import { ReactFlow, type Viewport } from "@xyflow/react";
import "@xyflow/react/dist/base.css";
import { ComparedCardView } from "./ComparedCardView.tsx";
import { ComparedFrameView } from "./ComparedFrameView.tsx";
import { ComparedNoteView } from "./ComparedNoteView.tsx";
import type { ComparedNode, ComparedWire } from "./compareElements.ts";

const nodeTypes = { card: ComparedCardView, frame: ComparedFrameView, note: ComparedNoteView };
const proOptions = { hideAttribution: true };

type CompareCanvasProps = {
  readonly label: string;
  readonly elements: { readonly nodes: ComparedNode[]; readonly edges: ComparedWire[] };
  readonly viewport: Viewport;
  readonly onViewportChange: (viewport: Viewport) => void;
};

/** One version on a canvas that can be moved and zoomed, and nothing else. */
export function CompareCanvas({ label, elements, viewport, onViewportChange }: CompareCanvasProps) {
  return (
    <ReactFlow<ComparedNode, ComparedWire>
      aria-label={label}
      nodes={elements.nodes}
      edges={elements.edges}
      nodeTypes={nodeTypes}
      viewport={viewport}
      onViewportChange={onViewportChange}
      onlyRenderVisibleElements
      nodesDraggable={false}
      nodesConnectable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      elementsSelectable={false}
      zoomOnDoubleClick={false}
      deleteKeyCode={null}
      minZoom={0.05}
      maxZoom={2}
      proOptions={proOptions}
    />
  );
}
