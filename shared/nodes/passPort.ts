import type { DialogueNode } from "../dialogue/node.ts";
import { portsOf } from "./portsOf.ts";

/** The way that is taken past a disabled card of a kind where its first one would claim what did not happen. */
const ways: { readonly [Kind in DialogueNode["kind"]]?: string } = {
  branch: "else",
  meeting: "declined",
};

/**
 * The port by which a conversation passes a disabled card: `else` of a branch (no case holds), `declined` of a meeting,
 * `next` where there is one, else the first: the first answer of a question, the first arm of a split, `ok` of a webhook.
 * Undefined where nothing leaves.
 */
export function passPort(node: Pick<DialogueNode, "kind" | "data">): string | undefined {
  const ports = portsOf(node).map(({ id }) => id);
  const way = ways[node.kind] ?? "next";
  return ports.includes(way) ? way : ports[0];
}
