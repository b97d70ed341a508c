import { own } from "../dialogue/own.ts";
import type { ConversationWorld } from "./conversationEvent.ts";
import type { ConversationState } from "./conversationState.ts";
import type { Program } from "./program.ts";
import type { Turn } from "./turn.ts";

/** Opens a turn on a state. What the conversation wrote overlays what is given. */
export function beginTurn(program: Program, state: ConversationState, world: ConversationWorld): Turn {
  const turn: Turn = {
    program,
    world,
    seed: state.seed,
    language: state.language,
    read: (name) => {
      const written = own(turn.attributes, name);
      return written === undefined ? own(world.attributes, name) : written;
    },
    effects: [],
    path: [],
    resumed: false,
    attributes: state.attributes,
    goals: state.goals,
    score: state.score,
  };
  return turn;
}
