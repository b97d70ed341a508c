import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { textSchema } from "../dialogue/text.ts";
import { say } from "../engine/say.ts";
import type { CheckScope } from "../validation/checkScope.ts";
import { checkText } from "../validation/checkText.ts";
import type { Finding } from "../validation/finding.ts";
import type { NodeBehaviour } from "./nodeBehaviour.ts";
import type { Port } from "./port.ts";

/** Ends the conversation, with an optional last message; `restart` offers to begin again. */
export const schema = defineSchema(() =>
  z.looseObject({
    text: textSchema.default({}),
    restart: z.boolean().default(false),
  }),
);

type Data = z.infer<typeof schema>;

/** A new card's data. */
export const defaults = { text: {}, restart: false } as const satisfies Data;

/** Nothing follows. */
export function ports(): readonly Port[] {
  return [];
}

/** Shows the last message and ends the conversation. */
export const behaviour: NodeBehaviour<"end"> = {
  execute(turn, id, data) {
    say(turn, id, data.text);
    return { type: "finish", restart: data.restart };
  },
};

/** Its text, if there is one, is whole. */
export function check(data: Data, scope: CheckScope): Finding[] {
  return checkText(data.text, ["text"], scope, "optional");
}
