import type { RichText } from "#shared/dialogue/richText.ts";
import type { ConversationAct } from "#shared/engine/conversationEvent.ts";
import type { ConversationState } from "#shared/engine/conversationState.ts";
import type { ConversationStep } from "#shared/engine/conversationStep.ts";
import type { Effect } from "#shared/engine/effect.ts";
import { initialState } from "#shared/engine/initialState.ts";
import type { Pass } from "#shared/engine/pass.ts";
import type { Program } from "#shared/engine/program.ts";
import { step } from "#shared/engine/step.ts";
import { loadedCards } from "../../cards/late.ts";
import type { ChatHost } from "../../host/ChatHost.ts";
import { randomId } from "../../host/randomId.ts";
import { storeKeys } from "../../host/storeKeys.ts";
import type { EventDetail, WidgetEvent } from "../../host/WidgetEvent.ts";
import { readTalk } from "../../talk/readTalk.ts";
import type { Talk } from "../../talk/Talk.ts";
import { applyEffect } from "./applyEffect.ts";

/** Milliseconds: as long as an author can let visitors wait. */
const longestWait = 60_000;

/** A running conversation: what to draw, and what can be done to it. */
export type Conversation = {
  readonly talk: () => Talk;
  /** `first`: told before what comes of it. */
  readonly act: (act: ConversationAct, first?: WidgetEvent) => void;
  /** The ways gone by since it was last asked for them, each told once. */
  readonly takePath: () => readonly Pass[];
  readonly setOpen: (open: boolean) => void;
  /** The first message, without starting. Null if the dialogue opens with something else. */
  readonly peek: () => RichText | null;
  /** Takes up what another tab or an earlier page has stored. */
  readonly reload: () => void;
  readonly stop: () => void;
};

/**
 * Runs a program, keeps what happened in the visitor's store, and calls `changed` after each change. `first`:
 * id and language of the conversation, should none be stored.
 */
export function createConversation(
  program: Program,
  { store, manifest, seed, attributes, allowed }: ChatHost,
  first: { readonly id: string; readonly language: string },
  report: (event: WidgetEvent, detail: EventDetail) => void,
  changed: () => void,
): Conversation {
  const key = storeKeys.talk(program.id);
  const blank = () => initialState(program, { seed, language: first.language });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  function run(state: ConversationState, act: ConversationAct): ConversationStep {
    const world = { now: Date.now(), attributes: attributes(), timeZone: manifest.timeZone };
    try {
      return step(program, state, { ...act, ...world });
    } catch {
      // The engine runs every state that it made itself; a stored one may have been meddled with.
      const error = { code: "bad-state", node: null } as const;
      return { state: { ...blank(), status: "failed", error }, effects: [] };
    }
  }

  const fresh = (id: string): Talk => ({
    id,
    open: false,
    state: blank(),
    entries: [],
    asked: [],
    ask: null,
    refusal: null,
    until: null,
    finished: null,
  });

  let talk = readTalk(store.get(key), program) ?? fresh(first.id);

  function keep(next: Talk) {
    talk = next;
    if (talk.state.status !== "new") store.set(key, talk);
    arm();
    changed();
  }

  function arm() {
    clearTimeout(timer);
    // A clock that was set back must not hold up what comes next.
    if (talk.until !== null)
      timer = setTimeout(act, Math.min(talk.until - Date.now(), longestWait), { type: "continue" });
  }

  function act(done: ConversationAct, first?: WidgetEvent) {
    const { state, effects, path = [] } = run(talk.state, done);
    const now = Date.now();
    const id = done.type === "restart" ? randomId() : talk.id;
    let next: Talk = {
      ...talk,
      ...{ id, state, ask: null, refusal: null, until: null },
      path: [...(talk.path ?? []), ...path],
    };
    // Not by `reduce`, in whose place libraries of old put one of their own.
    for (const effect of effects) next = applyEffect(next, effect, now);
    keep(next);
    if (first) report(first, {});
    for (const effect of effects) if (effect.type === "send") report(effect.report.event, effect.report);
    const { at, status, attributes, goals, score, error } = state;
    report("stepped", { act: done, node: at, status, attributes, goals, score, path });
    for (const effect of effects) if (effect.type === "call") void call(effect);
    if (error) report("error", { node: error.node, code: error.code });
  }

  async function call(effect: Extract<Effect, { type: "call" }>) {
    const { id } = talk;
    const ok = allowed() && (await loadedCards()?.callWebhook(effect, program.id, id));
    const { state } = talk;
    // He may have gone back or begun again meanwhile, or another page been reached.
    if (!stopped && talk.id === id && state.status === "calling" && state.at === effect.node)
      act({ type: "called", ok: ok === true });
  }

  function peek() {
    const { state, effects } = run(blank(), { type: "start" });
    const later = state.status === "pausing" ? run(state, { type: "continue" }).effects : [];
    const first = [...effects, ...later].find((effect) => effect.type === "show");
    return first?.type === "show" ? first.rich : null;
  }

  // The page that called has gone, and nobody knows what came of it.
  if (talk.state.status === "calling") timer = setTimeout(act, 0, { type: "start" });
  else arm();
  return {
    talk: () => talk,
    act,
    takePath() {
      const { path = [] } = talk;
      if (path.length > 0) {
        talk = { ...talk, path: [] };
        store.set(key, talk);
      }
      return path;
    },
    setOpen: (open) => keep({ ...talk, open }),
    peek,
    reload() {
      talk = readTalk(store.get(key), program) ?? fresh(randomId());
      arm();
      changed();
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
