import { pickLanguage } from "../dialogue/pickLanguage.ts";
import type { ConversationState } from "./conversationState.ts";
import type { Program } from "./program.ts";

/** A conversation before anything happened. `language`: what the visitor reads; the nearest of the dialogue's is taken. */
export function initialState(
  program: Program,
  options: { readonly seed: number; readonly language: string },
): ConversationState {
  return {
    format: 1,
    dialogue: program.id,
    hash: program.hash,
    status: "new",
    at: null,
    seed: options.seed,
    language: pickLanguage(options.language, program.languages, program.language),
    attributes: {},
    goals: [],
    score: null,
    engaged: false,
    trail: [],
  };
}
