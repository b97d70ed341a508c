/** The yardstick of the canvas: the same cards in React Flow as its documentation shows it, with default care. */
import {
  addEdge,
  type Connection,
  type Edge,
  Handle,
  type Node,
  type NodeProps,
  Position,
  ReactFlow,
  useEdgesState,
  useNodesState,
} from "@xyflow/react";
import "@xyflow/react/dist/style.css";
import { useCallback } from "react";
import { createRoot } from "react-dom/client";
import { cardGrid } from "../cardGrid.ts";

type CardNode = Node<{ text: string; answers: readonly { id: string; label: string }[] }, "card">;

const query = new URLSearchParams(location.hash.slice(1));
const graph = cardGrid("plain", Number(query.get("cards")));
const initialNodes: CardNode[] = graph.nodes.map(({ id, position, data }) => ({
  id,
  type: "card",
  position,
  data: {
    text: data.text.en,
    answers: data.answers.map((answer) => ({ id: answer.id, label: answer.label.en })),
  },
}));
const initialEdges: Edge[] = graph.edges.map(({ id, from, to }) => ({
  id,
  source: from.node,
  sourceHandle: from.port,
  target: to.node,
}));
const nodeTypes = { card: Card };

function Card({ data }: NodeProps<CardNode>) {
  return (
    <div style={{ width: 260, border: "1px solid #ccc", borderRadius: 8, background: "#fff", fontSize: 12 }}>
      <Handle type="target" position={Position.Left} />
      <div style={{ padding: 8, fontWeight: 600 }}>Question</div>
      <div style={{ padding: "0 8px 8px" }}>{data.text}</div>
      {data.answers.map(({ id, label }) => (
        <div key={id} style={{ position: "relative", padding: "6px 8px" }}>
          {label}
          <Handle id={id} type="source" position={Position.Right} />
        </div>
      ))}
    </div>
  );
}

function Page() {
  const [nodes, , onNodesChange] = useNodesState(initialNodes);
  const [edges, setEdges, onEdgesChange] = useEdgesState(initialEdges);
  const onConnect = useCallback(
    (connection: Connection) => setEdges((before) => addEdge(connection, before)),
    [setEdges],
  );
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      nodeTypes={nodeTypes}
      onNodesChange={onNodesChange}
      onEdgesChange={onEdgesChange}
      onConnect={onConnect}
      fitView={query.has("all")}
      minZoom={0.01}
    />
  );
}

const root = document.getElementById("root");
if (root) createRoot(root).render(<Page />);
