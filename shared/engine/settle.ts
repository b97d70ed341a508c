import { isWritable } from "../dialogue/isWritable.ts";
import { own } from "../dialogue/own.ts";
import type { NodeInput, Reception } from "../nodes/nodeBehaviour.ts";
import { behaviourOf } from "./behaviourOf.ts";
import { changedFrom } from "./changedFrom.ts";
import { complete } from "./complete.ts";
import type { ConversationState } from "./conversationState.ts";
import { leave } from "./leave.ts";
import type { Turn } from "./turn.ts";
import { type Stop, walk } from "./walk.ts";

/** How many of the last inputs `back` can walk: a bound on the size of the state. */
const longestTrail = 1000;

/** Where an input led, and what it did to the conversation. */
export type Settled = Stop & Partial<Pick<ConversationState, "engaged" | "trail">>;

function store(
  turn: Turn,
  node: string,
  stored: NonNullable<Exclude<Reception, { refuse: unknown }>["stored"]>,
) {
  const { value, label } = stored;
  const attribute = isWritable(stored.attribute) ? stored.attribute : `answers.${node}`;
  turn.attributes = { ...turn.attributes, [`answers.${node}`]: value, [attribute]: value };
  const report = { node, attribute, value };
  turn.effects.push({
    type: "send",
    report: label === undefined ? { event: "captured", ...report } : { event: "answered", ...report, label },
  });
}

/** Gives an input to the node that waits: it is taken and the walk goes on, or it is refused and asked for again. */
export function settle(turn: Turn, state: ConversationState, input: NodeInput): Settled {
  const { at, engaged, trail } = state;
  const node = at === null ? undefined : own(turn.program.nodes, at);
  const behaviour = node && behaviourOf(node);
  if (at === null || !node || !behaviour?.receive || !behaviour.ask)
    return { status: "failed", at, error: at === null || node ? "bad-state" : "unknown-node" };
  const reception = behaviour.receive(turn, at, node.data, input);
  if ("refuse" in reception) {
    turn.effects.push(
      { type: "refuse", node: at, reason: reception.refuse },
      { type: "ask", node: at, ask: behaviour.ask(turn, at, node.data) },
    );
    return { status: "waiting", at };
  }
  const { port, said, note, stored, writes, report, after } = reception;
  const engages = stored !== undefined || report !== undefined;
  if (said !== undefined) turn.effects.push({ type: "said", node: at, text: said });
  if (note) turn.effects.push({ type: "show", node: at, rich: [{ lines: [[note.text]] }], ...note });
  if (engages && !engaged) turn.effects.push({ type: "send", report: { event: "engaged" } });
  if (stored) store(turn, at, stored);
  if (writes) turn.attributes = { ...turn.attributes, ...writes };
  for (const one of [report, after]) if (one) turn.effects.push({ type: "send", report: one });
  const next = leave(turn, at, port);
  const stop = next === undefined ? complete(turn, at, false) : walk(turn, next);
  const step = {
    node: at,
    before: changedFrom(state.attributes, turn.attributes),
    goals: state.goals.length,
    score: state.score,
  };
  return {
    ...stop,
    engaged: engaged || engages,
    trail: [...(trail.length < longestTrail ? trail : trail.slice(1 - longestTrail)), step],
  };
}
