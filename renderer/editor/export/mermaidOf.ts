import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { DialogueNode } from "#shared/dialogue/node.ts";
import type { NodeKind } from "#shared/nodes/nodeKinds.ts";
import { portsOf } from "#shared/nodes/portsOf.ts";
import { cardTitle } from "../cardTitle.ts";
import { portLabel } from "../portLabel.ts";

/** The brackets of a card's shape (Mermaid, flowchart syntax). */
const shapes: { readonly [Kind in NodeKind]?: readonly [string, string] } = {
  start: ["([", "])"],
  end: ["([", "])"],
  question: ["{{", "}}"],
  branch: ["{", "}"],
  split: ["{", "}"],
};

/**
 * The dialogue as a Mermaid flowchart: a box for each card, a frame around those of a group, an arrow for each
 * connection, named where it is one of several.
 */
export function mermaidOf(dialogue: Dialogue, language: string): string {
  const names = new Map(dialogue.nodes.map(({ id }, index) => [id, `n${index + 1}`]));
  const nodes = new Map(dialogue.nodes.map((node) => [node.id, node]));
  const boxOf = (node: DialogueNode) => {
    const [open, close] = shapes[node.kind] ?? ["[", "]"];
    return `${names.get(node.id)}${open}"${escapeText(cardTitle(node, language, dialogue.language))}"${close}`;
  };
  const framed: string[] = [];
  const left = new Map(nodes);
  for (const [index, { name, cards }] of dialogue.groups.entries()) {
    const members = cards.flatMap((id) => left.get(id) ?? []);
    if (members.length === 0) continue;
    for (const { id } of members) left.delete(id);
    // Mermaid takes a title of nothing for a mistake.
    framed.push(`  subgraph g${index + 1}["${escapeText(name) || " "}"]`);
    for (const node of members) framed.push(`    ${boxOf(node)}`);
    framed.push("  end");
  }
  const lines = [...[...left.values()].map((node) => `  ${boxOf(node)}`), ...framed];
  for (const { from, to } of dialogue.edges) {
    const [source, target, node] = [names.get(from.node), names.get(to.node), nodes.get(from.node)];
    const ports = node ? portsOf(node) : [];
    const port = ports.find(({ id }) => id === from.port);
    if (source === undefined || target === undefined || port === undefined) continue;
    const label = ports.length > 1 ? escapeText(portLabel(port, language, dialogue.language)) : "";
    lines.push(`  ${source} -->${label === "" ? "" : `|"${label}"|`} ${target}`);
  }
  return `flowchart LR\n${lines.join("\n")}\n`;
}

/** Mermaid reads entities written `#name;` or `#number;`, and nothing else inside quotes. */
function escapeText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/[#"`<>\\&;$]/g, (char) => `#${char.codePointAt(0)};`)
    .trim();
}
