import type { Dialogue } from "#shared/dialogue/dialogue.ts";

/** The document calling flows by other ids. `ids`: present id -> new id. */
export function withCalls(dialogue: Dialogue, ids: ReadonlyMap<string, string>): Dialogue {
  const nodes = dialogue.nodes.map((node): Dialogue["nodes"][number] => {
    const flow = node.kind === "flow" ? ids.get(node.data.flow) : undefined;
    return node.kind === "flow" && flow !== undefined ? { ...node, data: { ...node.data, flow } } : node;
  });
  return { ...dialogue, nodes };
}
