import { own } from "../dialogue/own.ts";
import type { Turn } from "./turn.ts";

/** Leaves a node by one of its ports: where that leads, undefined if nothing follows. */
export function leave(turn: Turn, node: string, port: string): string | undefined {
  const next = own(own(turn.program.nodes, node)?.next ?? {}, port);
  if (next !== undefined) turn.path.push([node, port]);
  return next;
}
