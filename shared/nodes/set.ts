import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { isWritable } from "../dialogue/isWritable.ts";
import { own } from "../dialogue/own.ts";
import { valueSchema } from "../dialogue/value.ts";
import type { CheckScope } from "../validation/checkScope.ts";
import { checkTokens } from "../validation/checkTokens.ts";
import { checkWrite } from "../validation/checkWrite.ts";
import type { Finding } from "../validation/finding.ts";
import type { NodeBehaviour } from "./nodeBehaviour.ts";
import type { Port } from "./port.ts";
import { resolveValue } from "./resolveValue.ts";

/** Writes values into attributes, one after the other, unseen. Null empties; strings may hold tokens. */
export const schema = defineSchema(() =>
  z.looseObject({
    assignments: z
      .array(z.looseObject({ attribute: z.string().max(200).default(""), value: valueSchema.default("") }))
      .max(200)
      .default([]),
  }),
);

type Data = z.infer<typeof schema>;

/** A new card's data. */
export const defaults: Data = { assignments: [{ attribute: "", value: "" }] };

/** One way on. */
export function ports(): readonly Port[] {
  return [{ id: "next" }];
}

/** Writes and reports what changed; what a conversation may not write is left out. */
export const behaviour: NodeBehaviour<"set"> = {
  execute(turn, id, { assignments }) {
    for (const { attribute, value: template } of assignments) {
      if (!isWritable(attribute)) continue;
      const value = resolveValue(template, turn.read);
      // Lists are compared by what they hold: one that was stored in between is no longer the very same.
      if (JSON.stringify(own(turn.attributes, attribute)) === JSON.stringify(value)) continue;
      turn.attributes = { ...turn.attributes, [attribute]: value };
      turn.effects.push({ type: "send", report: { event: "captured", node: id, attribute, value } });
    }
    return { type: "go", port: "next" };
  },
};

/** It writes something, to attributes that can be written. */
export function check({ assignments }: Data, scope: CheckScope): Finding[] {
  if (assignments.length === 0)
    return [
      {
        severity: "warning",
        code: "missing-answers",
        path: ["assignments"],
        params: { field: "assignments" },
      },
    ];
  return assignments.flatMap(({ attribute, value }, index): Finding[] => [
    ...(attribute.trim() === ""
      ? [
          {
            severity: "error" as const,
            code: "missing-attribute" as const,
            path: ["assignments", index, "attribute"],
            params: { field: "assignments" },
          },
        ]
      : checkWrite(attribute).map((found) => ({ ...found, path: ["assignments", index, "attribute"] }))),
    // A value that is empty where the token is empty is what an author of this card means.
    ...(typeof value === "string"
      ? checkTokens([value], ["assignments", index, "value"], scope).filter(
          ({ code }) => code !== "token-without-default",
        )
      : []),
  ]);
}
