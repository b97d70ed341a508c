import type { ConversationAct } from "../../engine/conversationEvent.ts";
import type { Ask } from "../../engine/effect.ts";
import { readInstant } from "./readInstant.ts";
import type { ScriptInput } from "./scriptInput.ts";

const caseless = (text: string) => text.trim().normalize().toUpperCase();

/**
 * What an input of a script means where the conversation stands. A choice that is not an id is taken for a label.
 */
export function readScriptInput(input: ScriptInput, ask: Ask | null): ConversationAct {
  if ("say" in input) return { type: "say", text: String(input.say) };
  if ("decline" in input) return { type: "decline" };
  if ("back" in input) return { type: "back" };
  if ("restart" in input) return { type: "restart" };
  if ("book" in input) return { type: "book", at: readInstant(input.book) ?? Number.NaN };
  const wanted = Array.isArray(input.choose) ? input.choose : [input.choose];
  const choices = ask?.choices ?? [];
  const answers = wanted.map((one) => {
    const found =
      choices.find(({ id }) => id === one) ?? choices.find(({ label }) => caseless(label) === caseless(one));
    return found?.id ?? one;
  });
  return { type: "choose", answers };
}
