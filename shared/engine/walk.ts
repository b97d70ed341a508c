import { own } from "../dialogue/own.ts";
import { behaviourOf } from "./behaviourOf.ts";
import { complete } from "./complete.ts";
import type { ConversationState } from "./conversationState.ts";
import type { EngineErrorCode } from "./engineError.ts";
import { leave } from "./leave.ts";
import type { Turn } from "./turn.ts";

/** How many nodes may run without an input or a wait between. */
const limit = 1000;

/** Where a walk stopped. */
export type Stop = {
  readonly status: ConversationState["status"];
  readonly at: string | null;
  readonly error?: EngineErrorCode;
};

/** Runs nodes from `from` on until one waits, pauses or ends the conversation, or until nothing follows. */
export function walk(turn: Turn, from: string): Stop {
  let at = from;
  for (let count = 0; count < limit; count++) {
    const node = own(turn.program.nodes, at);
    if (!node) return { status: "failed", at, error: turn.program.faults?.[at] ?? "unknown-node" };
    const behaviour = behaviourOf(node);
    const outcome = behaviour.execute(turn, at, node.data);
    turn.resumed = false;
    if (outcome.type === "ask" && behaviour.ask) {
      turn.effects.push({ type: "ask", node: at, ask: behaviour.ask(turn, at, node.data) });
      return { status: "waiting", at };
    }
    if (outcome.type === "pause") {
      turn.effects.push({ type: "wait", node: at, seconds: outcome.seconds });
      return { status: "pausing", at };
    }
    if (outcome.type === "call") {
      turn.effects.push({ type: "call", node: at, url: outcome.url, fields: outcome.fields });
      return { status: "calling", at };
    }
    const next = outcome.type === "go" ? leave(turn, at, outcome.port) : undefined;
    if (next === undefined) return complete(turn, at, outcome.type === "finish" && outcome.restart);
    at = next;
  }
  return { status: "failed", at, error: "loop-without-wait" };
}
