import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { textSchema } from "../dialogue/text.ts";
import { say } from "../engine/say.ts";
import type { CheckScope } from "../validation/checkScope.ts";
import { checkText } from "../validation/checkText.ts";
import type { Finding } from "../validation/finding.ts";
import type { NodeBehaviour } from "./nodeBehaviour.ts";
import type { Port } from "./port.ts";

/** `delay`: seconds to wait, as if typing, before the message is shown. */
export const schema = defineSchema(() =>
  z.looseObject({
    text: textSchema.default({}),
    delay: z.number().min(0).max(60).optional(),
  }),
);

type Data = z.infer<typeof schema>;

/** A new card's data. */
export const defaults = { text: {} } as const satisfies Data;

/** One way on. */
export function ports(): readonly Port[] {
  return [{ id: "next" }];
}

/** Waits for the delay, shows the text, goes on. */
export const behaviour: NodeBehaviour<"message"> = {
  execute(turn, id, data) {
    if (data.delay && !turn.resumed) return { type: "pause", seconds: data.delay };
    say(turn, id, data.text);
    return { type: "go", port: "next" };
  },
};

/** It says something. */
export function check(data: Data, scope: CheckScope): Finding[] {
  return checkText(data.text, ["text"], scope, "required");
}
