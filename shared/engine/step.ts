import { own } from "../dialogue/own.ts";
import type { Value } from "../dialogue/value.ts";
import { beginTurn } from "./beginTurn.ts";
import { behaviourOf } from "./behaviourOf.ts";
import { changedFrom } from "./changedFrom.ts";
import { complete } from "./complete.ts";
import type { ConversationEvent } from "./conversationEvent.ts";
import type { ConversationState } from "./conversationState.ts";
import type { ConversationStep } from "./conversationStep.ts";
import { initialState } from "./initialState.ts";
import { leave } from "./leave.ts";
import type { Program } from "./program.ts";
import { type Settled, settle } from "./settle.ts";
import type { Turn } from "./turn.ts";
import { type Stop, walk } from "./walk.ts";

/** How many delays and calls may follow each other before it is taken that they never end. */
const mostWaits = 1000;

type Closing = Stop & Partial<Settled> & Pick<ConversationState, "waits">;

function close(turn: Turn, state: ConversationState, stop: Closing): ConversationStep {
  const next = {
    ...state,
    waits: undefined,
    ...stop,
    attributes: turn.attributes,
    goals: turn.goals,
    score: turn.score,
    error: stop.error && { code: stop.error, node: stop.at },
  };
  return { effects: turn.effects, path: turn.path, state: next };
}

/** Begins a conversation that nothing has happened in yet. */
function begin(turn: Turn, program: Program): Stop {
  return program.start === "" || !own(program.nodes, program.start)
    ? { status: "failed", at: null, error: "no-start" }
    : walk(turn, program.start);
}

/** Says again what the conversation waits for, as after a reload. */
function repeat(turn: Turn, state: ConversationState): Stop {
  const { at, status } = state;
  const node = at === null ? undefined : own(turn.program.nodes, at);
  if (at === null || !node)
    return { status: "failed", at, error: at === null ? "bad-state" : "unknown-node" };
  if (status === "completed") {
    const outcome = node.kind === "end" && node.data.restart;
    turn.effects.push({ type: "finish", node: at, restart: outcome });
    return { status, at };
  }
  const behaviour = behaviourOf(node);
  if (status === "waiting" && behaviour.ask) {
    turn.effects.push({ type: "ask", node: at, ask: behaviour.ask(turn, at, node.data) });
    return { status, at };
  }
  return status === "pausing" || status === "calling"
    ? walk(turn, at)
    : { status: "failed", at, error: "bad-state" };
}

/** Takes the last input back: everything is as it was when that node asked, and it asks again. */
function goBack(program: Program, state: ConversationState, event: ConversationEvent): ConversationStep {
  const last = state.trail[state.trail.length - 1];
  if (!last) {
    const turn = beginTurn(program, state, event);
    return state.status === "waiting" ? close(turn, state, repeat(turn, state)) : { state, effects: [] };
  }
  const { node, before, score } = last;
  const attributes: { [name: string]: Value } = {};
  for (const name of Object.keys(state.attributes)) {
    const old = own(before, name);
    const value = old === undefined ? own(state.attributes, name) : old;
    if (value !== undefined && value !== null) attributes[name] = value;
  }
  const then = {
    ...state,
    ...{ status: "waiting" as const, at: node, attributes, score },
    goals: state.goals.slice(0, last.goals),
    trail: state.trail.slice(0, -1),
  };
  const turn = beginTurn(program, then, event);
  turn.effects.push({ type: "rewind", node });
  return close(turn, then, repeat(turn, then));
}

/** Walks on from `from`, or ends where it stands if nothing follows; what that writes still belongs to the last input, which `back` takes back with it. */
function resume(turn: Turn, state: ConversationState, from: string | undefined): Closing {
  const waits = (state.waits ?? 0) + 1;
  if (waits > mostWaits) return { status: "failed", at: state.at, error: "endless-delays" };
  const stop = from === undefined ? complete(turn, state.at ?? "", false) : walk(turn, from);
  const changed = changedFrom(state.attributes, turn.attributes);
  const { length } = state.trail;
  const trail = state.trail.map((step, index) =>
    index < length - 1 ? step : { ...step, before: { ...changed, ...step.before } },
  );
  return { ...stop, trail, waits };
}

/** Leaves the node whose address has answered. */
function called(turn: Turn, state: ConversationState, ok: boolean): Closing {
  const node = own(turn.program.nodes, state.at ?? "");
  if (!node) return { status: "failed", at: state.at, error: "unknown-node" };
  return resume(turn, state, leave(turn, state.at ?? "", ok ? "ok" : "failed"));
}

/**
 * Plays one event: the next state and what must happen outside, in order. Pure and deterministic; never throws for a
 * program made from a valid document: what cannot go on ends in the status `failed` with a named error. An input that
 * does not fit is refused and asked for again; one that comes when nothing is asked changes nothing.
 */
export function step(program: Program, state: ConversationState, event: ConversationEvent): ConversationStep {
  if (event.type === "restart") {
    const fresh = initialState(program, state);
    const turn = beginTurn(program, fresh, event);
    turn.effects.push({ type: "rewind", node: null });
    return close(turn, fresh, begin(turn, program));
  }
  if (state.hash !== program.hash || state.dialogue !== program.id) {
    const error = { code: "wrong-program", node: state.at } as const;
    return { state: { ...state, status: "failed", error }, effects: [] };
  }
  if (event.type === "back") return goBack(program, state, event);
  const turn = beginTurn(program, state, event);
  if (event.type === "start") {
    if (state.status === "failed") return { state, effects: [] };
    return close(turn, state, state.status === "new" ? begin(turn, program) : repeat(turn, state));
  }
  if (event.type === "continue") {
    if (state.status !== "pausing") return { state, effects: [] };
    turn.resumed = true;
    return close(turn, state, resume(turn, state, state.at ?? ""));
  }
  if (event.type === "called")
    return state.status === "calling"
      ? close(turn, state, called(turn, state, event.ok))
      : { state, effects: [] };
  return state.status === "waiting" ? close(turn, state, settle(turn, state, event)) : { state, effects: [] };
}
