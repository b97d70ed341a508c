import type { ConversationAct } from "../../engine/conversationEvent.ts";
import type { ConversationState } from "../../engine/conversationState.ts";
import type { Ask, Choice, Effect } from "../../engine/effect.ts";
import { initialState } from "../../engine/initialState.ts";
import type { Program } from "../../engine/program.ts";
import { step } from "../../engine/step.ts";
import { parsePage } from "../../targeting/parsePage.ts";
import { visitAttributes } from "../../targeting/visitAttributes.ts";
import { systemText } from "../systemText.ts";
import type { Value } from "../value.ts";
import type { playedStatuses } from "./conversationTest.ts";
import { readInstant } from "./readInstant.ts";
import { readScriptInput } from "./readScriptInput.ts";
import type { ScriptInput } from "./scriptInput.ts";
import type { ScriptWorld } from "./scriptWorld.ts";
import { type Line, Transcript } from "./Transcript.ts";

/** What a played conversation came to. `attributes`: the given ones and what the conversation wrote. */
export type Played = {
  readonly status: (typeof playedStatuses)[number];
  readonly at: string | null;
  readonly transcript: readonly Line[];
  readonly attributes: { readonly [name: string]: Value };
  readonly goals: readonly string[];
  readonly effects: readonly Effect[];
  readonly error?: { readonly code: string; readonly node: string | null };
};

/** A conversation that is played by hand, one input after the other. */
export type Player = {
  /** Does what the visitor does next, and lets pass what follows until he is asked again. */
  readonly act: (input: ScriptInput) => void;
  /** How it stands now. */
  readonly played: () => Played;
  /** What the visitor may choose from now. */
  readonly offered: () => readonly Choice[];
};

/** Begins a conversation. No real time passes: delays move its clock on. Nobody is called: webhooks answer as the world says. */
export function createPlayer(program: Program, world: ScriptWorld): Player {
  const { attributes, language = program.language, page, seed, timeZone, webhooks } = world;
  const effects: Effect[] = [];
  let now = readInstant(world.now) ?? 0;
  let state: ConversationState = initialState(program, { seed, language });
  let ask: Ask | null = null;
  const transcript = new Transcript(state.language);
  const given = () => ({
    ...visitAttributes({ url: page, page: parsePage(page), now, language, timeZone }),
    ...attributes,
  });

  const act = (event: ConversationAct) => {
    const before = state;
    const played = step(program, state, { ...event, now, attributes: given(), timeZone });
    state = played.state;
    const refused = played.effects.some((effect) => effect.type === "refuse");
    const input = ["choose", "say", "decline", "book"].includes(event.type);
    if (input && before.status === "waiting" && !refused) {
      transcript.taken();
      const spoken = played.effects.some((effect) => effect.type === "said");
      if (!spoken && before.at !== null) transcript.did(before.at, systemText("decline", state.language));
    }
    transcript.show(played.effects);
    for (const effect of played.effects) {
      effects.push(effect);
      if (effect.type === "ask") ask = effect.ask;
      if (effect.type === "wait") now += effect.seconds * 1000;
    }
  };
  const underWay = () => state.status === "pausing" || state.status === "calling";
  const settle = () => {
    while (underWay())
      act(
        state.status === "pausing"
          ? { type: "continue" }
          : { type: "called", ok: webhooks?.[state.at ?? ""] !== "failed" },
      );
  };

  act({ type: "start" });
  settle();
  return {
    act(input) {
      act(readScriptInput(input, ask));
      settle();
    },
    played() {
      const { error, status } = state;
      const result = {
        status: status === "failed" || status === "completed" ? status : "waiting",
        at: state.at,
        transcript: [...transcript.lines],
        attributes: { ...given(), ...state.attributes },
        goals: state.goals,
        effects: [...effects],
      } as const;
      return error ? { ...result, error } : result;
    },
    offered: () => (state.status === "waiting" ? (ask?.choices ?? []) : []),
  };
}
