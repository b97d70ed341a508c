import { z } from "zod";
import { conditionSchema } from "../dialogue/condition.ts";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { evaluateCondition } from "../dialogue/evaluateCondition.ts";
import { idSchema } from "../dialogue/idSchema.ts";
import { checkCondition } from "../validation/checkCondition.ts";
import type { CheckScope } from "../validation/checkScope.ts";
import { checkUnique } from "../validation/checkUnique.ts";
import type { Finding } from "../validation/finding.ts";
import type { NodeBehaviour } from "./nodeBehaviour.ts";
import type { Port } from "./port.ts";

/** The first case that holds wins, else the port `else`. Labels are for the author; visitors never see them. */
export const schema = defineSchema(() =>
  z.looseObject({
    cases: z
      .array(
        z.looseObject({
          id: idSchema,
          label: z.string().max(500).default(""),
          when: conditionSchema.default({ all: [] }),
        }),
      )
      .max(200)
      .default([]),
  }),
);

type Data = z.infer<typeof schema>;

/** A new card's data. */
export const defaults = { cases: [] } as const satisfies Data;

/** One way for each case, and `else`. */
export function ports(data: Data): readonly Port[] {
  return [...data.cases.map(({ id, label }) => ({ id, label })), { id: "else" }];
}

/** Leaves by the first case that holds. */
export const behaviour: NodeBehaviour<"branch"> = {
  execute(turn, _id, data) {
    const { world } = turn;
    const context = {
      attributes: { ...world.attributes, ...turn.attributes },
      now: world.now,
      timeZone: world.timeZone,
    };
    return {
      type: "go",
      port: data.cases.find(({ when }) => evaluateCondition(when, context))?.id ?? "else",
    };
  },
};

/** It has cases that can be told apart. */
export function check({ cases }: Data, scope: CheckScope): Finding[] {
  if (cases.length === 0)
    return [{ severity: "warning", code: "missing-answers", path: ["cases"], params: { field: "cases" } }];
  return [
    ...checkUnique([...cases, { id: "else" }], "cases"),
    ...cases.flatMap(({ when }, index) => checkCondition(when, ["cases", index, "when"], scope)),
  ];
}
