import type { Turn } from "./turn.ts";
import type { Stop } from "./walk.ts";

/** Ends the conversation at a node: nothing follows it. */
export function complete(turn: Turn, node: string, restart: boolean): Stop {
  turn.effects.push(
    { type: "send", report: { event: "completed", node } },
    { type: "finish", node, restart },
  );
  return { status: "completed", at: node };
}
