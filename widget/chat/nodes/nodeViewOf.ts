import { own } from "#shared/dialogue/own.ts";
import type { Program } from "#shared/engine/program.ts";
import type { NodeView } from "./NodeView.ts";
import { nodeViews } from "./nodeViews.ts";

/** The view of the card that something was said by; undefined when the program has no such card, or it has no view. */
export function nodeViewOf(program: Program, node: string): NodeView | undefined {
  const kind = own(program.nodes, node)?.kind;
  return kind && own<NodeView>(nodeViews, kind);
}
