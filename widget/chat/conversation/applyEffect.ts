import type { Effect } from "#shared/engine/effect.ts";
import type { Entry, Talk } from "../../talk/Talk.ts";

type Said = Entry extends infer One ? (One extends Entry ? Omit<One, "key"> : never) : never;

/**
 * What one effect of the engine changes in what the visitor sees; `talk.state` is the state after the step. `now`: milliseconds since
 * the epoch.
 */
export function applyEffect(talk: Talk, effect: Effect, now: number): Talk {
  switch (effect.type) {
    case "show": {
      const { node, rich, link } = effect;
      return say(talk, { node, from: "bot", rich, ...(link && { link }) });
    }
    case "said":
      return say(talk, { node: effect.node, from: "visitor", text: effect.text });
    case "ask": {
      const asked = [...talk.asked.slice(0, talk.state.trail.length), talk.entries.length];
      return { ...talk, asked, ask: { node: effect.node, ask: effect.ask } };
    }
    case "refuse":
      return { ...talk, refusal: effect.reason };
    case "wait":
      return { ...talk, until: now + effect.seconds * 1000 };
    case "rewind":
      return { ...talk, entries: talk.entries.slice(0, whenAsked(talk, effect.node)), finished: null };
    case "finish":
      return { ...talk, finished: { restart: effect.restart } };
    case "call":
    case "send":
      return talk;
  }
}

function say(talk: Talk, said: Said): Talk {
  const key = (talk.entries.at(-1)?.key ?? 0) + 1;
  return { ...talk, entries: [...talk.entries, { ...said, key }] };
}

/** How many entries there were when the input that the talk goes back to was asked. */
function whenAsked(talk: Talk, node: string | null): number {
  return node === null ? 0 : (talk.asked[talk.state.trail.length] ?? talk.entries.length);
}
