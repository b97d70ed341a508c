import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import type { Finding } from "../validation/finding.ts";
import type { NodeBehaviour } from "./nodeBehaviour.ts";
import type { Port } from "./port.ts";

/** A milestone that the visitor does not see. `score` (0-3) is the conversation's score from here on. */
export const schema = defineSchema(() =>
  z.looseObject({
    name: z.string().max(200).default(""),
    score: z.number().int().min(0).max(3).optional(),
  }),
);

type Data = z.infer<typeof schema>;

/** A new card's data. */
export const defaults = { name: "" } as const satisfies Data;

/** One way on. */
export function ports(): readonly Port[] {
  return [{ id: "next" }];
}

/** Reports the goal, once a conversation, and sets the score. A goal without a name only sets the score. */
export const behaviour: NodeBehaviour<"goal"> = {
  execute(turn, id, { name, score }) {
    if (score !== undefined) turn.score = score;
    if (name.trim() !== "" && !turn.goals.includes(name)) {
      turn.goals = [...turn.goals, name];
      const report = { event: "goal", node: id, name } as const;
      turn.effects.push({ type: "send", report: score === undefined ? report : { ...report, score } });
    }
    return { type: "go", port: "next" };
  },
};

/** It has a name to be reported by. */
export function check({ name }: Data): Finding[] {
  return name.trim() === "" ? [{ severity: "error", code: "missing-name", path: ["name"], params: {} }] : [];
}
