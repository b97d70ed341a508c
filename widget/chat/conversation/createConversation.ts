import type { ConversationAct } from "#shared/engine/conversationEvent.ts";
import type { ConversationState } from "#shared/engine/conversationState.ts";
import type { ConversationStep } from "#shared/engine/conversationStep.ts";
import type { Effect } from "#shared/engine/effect.ts";
import { initialState } from "#shared/engine/initialState.ts";
import { step } from "#shared/engine/step.ts";
import type { ChatHost } from "../../host/ChatHost.ts";
import { randomId } from "../../host/randomId.ts";
import { storeKeys } from "../../host/storeKeys.ts";
import type { EventDetail, WidgetEvent } from "../../host/WidgetEvent.ts";
import { applyEffect } from "./applyEffect.ts";
import { readTalk } from "./readTalk.ts";
import type { Talk } from "./Talk.ts";

/** Tells sinks and listeners what happened in a conversation. */
export type ReportTalk = (event: WidgetEvent, detail: EventDetail) => void;

/** A running conversation: what to draw, and what can be done to it. */
export type Conversation = {
  readonly talk: () => Talk;
  readonly act: (act: ConversationAct) => void;
  readonly setOpen: (open: boolean) => void;
  /** The first message, without starting. Null if the dialogue opens with something else. */
  readonly peek: () => string | null;
  /** Takes up what another tab or an earlier page has stored. */
  readonly reload: () => void;
  readonly stop: () => void;
};

/** Runs the host's program, keeps what happened in the visitor's store, and calls `changed` after each change. */
export function createConversation(
  host: ChatHost,
  language: string,
  report: ReportTalk,
  changed: () => void,
): Conversation {
  const { program, store } = host;
  const key = storeKeys.talk(program.id);
  const blank = () => initialState(program, { seed: host.seed, language });
  let timer: ReturnType<typeof setTimeout> | undefined;

  function run(state: ConversationState, act: ConversationAct): ConversationStep {
    const world = { now: Date.now(), attributes: host.attributes(), timeZone: host.manifest.timeZone };
    try {
      return step(program, state, { ...act, ...world });
    } catch {
      // The engine runs every state that it made itself; a stored one may have been meddled with.
      const error = { code: "bad-state", node: null } as const;
      return { state: { ...blank(), status: "failed", error }, effects: [] };
    }
  }

  const fresh = (): Talk => ({
    id: randomId(),
    open: false,
    state: blank(),
    entries: [],
    asked: [],
    ask: null,
    refusal: null,
    until: null,
    finished: null,
  });

  function stored(): Talk {
    const known = readTalk(store.get(key), program);
    // What has come to its end and was closed begins anew when it is shown again.
    return known && (known.open || !known.finished) ? known : fresh();
  }

  let talk = stored();

  function keep(next: Talk) {
    talk = next;
    if (talk.state.status !== "new") store.set(key, talk);
    arm();
    changed();
  }

  function arm() {
    clearTimeout(timer);
    if (talk.until !== null) timer = setTimeout(act, talk.until - Date.now(), { type: "continue" });
  }

  function act(done: ConversationAct) {
    const { state, effects } = run(talk.state, done);
    const now = Date.now();
    const id = done.type === "restart" ? randomId() : talk.id;
    const before: Talk = { ...talk, id, state, ask: null, refusal: null, until: null };
    keep(effects.reduce((sum, effect) => applyEffect(sum, effect, now), before));
    for (const effect of effects) if (effect.type === "send") report(effect.report.event, effect.report);
    const { at, status, attributes, goals, score, error } = state;
    report("stepped", { act: done, node: at, status, attributes, goals, score });
    for (const effect of effects) if (effect.type === "call") void call(effect);
    if (error) report("error", { node: error.node, code: error.code });
  }

  async function call({ node, url, fields }: Extract<Effect, { type: "call" }>) {
    const { id } = talk;
    const body = JSON.stringify({ dialogue: program.id, conversation: id, node, fields });
    const ok = host.manifest.rehearsal || (host.allowed() && (await host.rules?.callWebhook(url, body)));
    const { state } = talk;
    // He may have gone back or begun again meanwhile.
    if (talk.id === id && state.status === "calling" && state.at === node)
      act({ type: "called", ok: ok === true });
  }

  function peek() {
    let { state, effects } = run(blank(), { type: "start" });
    if (state.status === "pausing") ({ state, effects } = run(state, { type: "continue" }));
    const first = effects.find((effect) => effect.type === "show");
    return first?.type === "show" ? first.text : null;
  }

  // The page that called has gone, and nobody knows what came of it.
  if (talk.state.status === "calling") timer = setTimeout(act, 0, { type: "start" });
  else arm();
  return {
    talk: () => talk,
    act,
    setOpen: (open) => keep({ ...talk, open }),
    peek,
    reload() {
      talk = stored();
      arm();
      changed();
    },
    stop: () => clearTimeout(timer),
  };
}
