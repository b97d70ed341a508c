import { systemText } from "#shared/dialogue/systemText.ts";
import type { Value } from "#shared/dialogue/value.ts";
import type { ConversationAct } from "#shared/engine/conversationEvent.ts";
import type { ConversationState } from "#shared/engine/conversationState.ts";
import type { Ask, Effect } from "#shared/engine/effect.ts";
import { initialState } from "#shared/engine/initialState.ts";
import type { Program } from "#shared/engine/program.ts";
import { step } from "#shared/engine/step.ts";
import { visitAttributes } from "#shared/targeting/visitAttributes.ts";
import { readScriptInput } from "./readScriptInput.ts";
import type { Script } from "./scriptSchema.ts";
import { type Line, Transcript } from "./Transcript.ts";

/** What a played conversation came to. `attributes`: the given ones and what the conversation wrote. */
export type Played = {
  readonly status: "waiting" | "completed" | "failed";
  readonly at: string | null;
  readonly transcript: readonly Line[];
  readonly attributes: { readonly [name: string]: Value };
  readonly goals: readonly string[];
  readonly effects: readonly Effect[];
  readonly error?: { readonly code: string; readonly node: string | null };
};

/** How many delays may follow each other before it is taken that they never end. */
const mostDelays = 1000;

/** Plays a dialogue with a script. No real time passes: delays move the script's clock on. */
export function playScript(program: Program, script: Script): Played {
  const { attributes, language = program.language, page, seed, timeZone } = script;
  const effects: Effect[] = [];
  let now = script.now;
  let state: ConversationState = initialState(program, { seed, language });
  let ask: Ask | null = null;
  const transcript = new Transcript(state.language);
  const given = () => ({ ...visitAttributes({ url: page, now, language, timeZone }), ...attributes });

  const act = (event: ConversationAct) => {
    const before = state;
    const played = step(program, state, { ...event, now, attributes: given(), timeZone });
    state = played.state;
    const refused = played.effects.some((effect) => effect.type === "refuse");
    const input = event.type === "choose" || event.type === "say" || event.type === "decline";
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
  const settle = () => {
    for (let delays = 0; state.status === "pausing" && delays < mostDelays; delays++)
      act({ type: "continue" });
  };

  act({ type: "start" });
  settle();
  for (const input of script.inputs) {
    if (state.status === "pausing") break;
    act(readScriptInput(input, ask));
    settle();
  }
  const endless = state.status === "pausing";
  const error = endless ? { code: "endless-delays", node: state.at } : state.error;
  const result = {
    status:
      endless || state.status === "failed"
        ? "failed"
        : state.status === "completed"
          ? "completed"
          : "waiting",
    at: state.at,
    transcript: transcript.lines,
    attributes: { ...given(), ...state.attributes },
    goals: state.goals,
    effects,
  } as const;
  return error ? { ...result, error } : result;
}
