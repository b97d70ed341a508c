import type { Dialogue } from "../dialogue/dialogue.ts";
import type { Program, ProgramNode } from "./program.ts";

/**
 * Makes a dialogue ready to run. `hash`: its content hash. Where a document is ambiguous the first wins: of nodes with
 * one id, of starts, of edges from one port; edges to nodes that do not exist are left out.
 */
export function compile(dialogue: Dialogue, hash: string): Program {
  const nexts = new Map<string, Map<string, string>>();
  for (const node of dialogue.nodes) nexts.set(node.id, new Map());
  for (const { from, to } of dialogue.edges) {
    const next = nexts.get(from.node);
    if (next && !next.has(from.port) && nexts.has(to.node)) next.set(from.port, to.node);
  }
  const nodes = new Map<string, ProgramNode>();
  for (const { id, kind, data } of dialogue.nodes)
    if (!nodes.has(id))
      // `kind` and `data` come from one node, which TypeScript forgets once they are apart
      nodes.set(id, { kind, data, next: Object.fromEntries(nexts.get(id) ?? []) } as ProgramNode);
  return {
    id: dialogue.id,
    hash,
    name: dialogue.name,
    language: dialogue.language,
    languages: dialogue.languages,
    start: dialogue.nodes.find((node) => node.kind === "start")?.id ?? "",
    nodes: Object.fromEntries(nodes),
  };
}
