import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { idSchema } from "../dialogue/idSchema.ts";
import { textSchema } from "../dialogue/text.ts";
import { labelText } from "../engine/labelText.ts";
import { say } from "../engine/say.ts";
import { checkOptions } from "../validation/checkOptions.ts";
import type { CheckScope } from "../validation/checkScope.ts";
import { checkText } from "../validation/checkText.ts";
import { checkWrite } from "../validation/checkWrite.ts";
import type { Finding } from "../validation/finding.ts";
import type { NodeBehaviour } from "./nodeBehaviour.ts";
import { chosen, offer, storedValue } from "./options.ts";
import type { Port } from "./port.ts";

/** An answer is a branch of its own; `value`, if given, is what is stored instead of the label. */
export const schema = defineSchema(() =>
  z.looseObject({
    text: textSchema.default({}),
    answers: z
      .array(
        z.looseObject({
          id: idSchema,
          label: textSchema.default({}),
          value: z.union([z.string(), z.number(), z.boolean()]).optional(),
        }),
      )
      .max(200)
      .default([]),
    attribute: z.string().max(200).optional(),
    multiple: z.boolean().optional(),
  }),
);

type Data = z.infer<typeof schema>;

/** A new card's data: no answer yet; the studio adds the first ones with ids of their own. */
export const defaults = { text: {}, answers: [] } as const satisfies Data;

/** One way for each answer; a question with several answers at once has one way on. */
export function ports(data: Data): readonly Port[] {
  return data.multiple ? [{ id: "next" }] : data.answers.map(({ id, label }) => ({ id, label }));
}

/** Asks; what is stored is a value (of a multiple question: a list). Without answers there is nothing to wait for. */
export const behaviour: NodeBehaviour<"question"> = {
  execute(turn, id, data) {
    say(turn, id, data.text);
    return data.answers.length === 0 ? { type: "go", port: "next" } : { type: "ask" };
  },
  ask: (turn, _id, data) => ({
    type: "choice",
    choices: offer(turn, data.answers),
    multiple: data.multiple ?? false,
  }),
  receive(turn, _id, data, input) {
    const answers = chosen(turn, data.answers, input, data.multiple ?? false);
    const first = answers?.[0];
    if (!answers || !first) return { refuse: "not-a-choice" };
    const label = answers.map((answer) => labelText(turn, answer.label)).join(", ");
    const value = data.multiple
      ? answers.map((answer) => storedValue(turn, answer))
      : storedValue(turn, first);
    return {
      port: data.multiple ? "next" : first.id,
      said: label,
      stored: { value, attribute: data.attribute ?? "", label },
    };
  },
};

/** It asks something, offers answers, and keeps them where they can be kept. */
export function check(data: Data, scope: CheckScope): Finding[] {
  return [
    ...checkText(data.text, ["text"], scope, "required"),
    ...checkOptions(data.answers, "answers", scope),
    ...(data.attribute ? checkWrite(data.attribute) : []),
  ];
}
