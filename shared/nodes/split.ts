import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { idSchema } from "../dialogue/idSchema.ts";
import { chance } from "../engine/chance.ts";
import { checkUnique } from "../validation/checkUnique.ts";
import type { Finding } from "../validation/finding.ts";
import type { NodeBehaviour } from "./nodeBehaviour.ts";
import type { Port } from "./port.ts";

/** Shares visitors out by chance: an arm gets its weight's part of the sum of all weights. Visitors never see labels. */
export const schema = defineSchema(() =>
  z.looseObject({
    arms: z
      .array(
        z.looseObject({
          id: idSchema,
          label: z.string().max(500).default(""),
          weight: z.number().min(0).max(1_000_000).default(1),
        }),
      )
      .max(200)
      .default([]),
  }),
);

type Data = z.infer<typeof schema>;

/** A new card's data: two halves. */
export const defaults: Data = {
  arms: [
    { id: "a1", label: "A", weight: 1 },
    { id: "a2", label: "B", weight: 1 },
  ],
};

/** One way for each arm. */
export function ports({ arms }: Data): readonly Port[] {
  return arms.map(({ id, label }) => ({ id, label }));
}

/** What part of the visitors goes by each arm, 0 to 1, in their order. Weights that are all zero count as equal. */
export function shares({ arms }: Data): readonly number[] {
  const sum = arms.reduce((total, { weight }) => total + weight, 0);
  return arms.map(({ weight }) => (sum === 0 ? 1 / arms.length : weight / sum));
}

/** Leaves by an arm; the same visitor always by the same one, as long as the arms stay as they are. */
export const behaviour: NodeBehaviour<"split"> = {
  execute(turn, id, data) {
    const arms = shares(data).map((share, index) => ({ share, port: data.arms[index]?.id ?? "" }));
    let left = chance(turn.seed, id);
    const found = arms.find(({ share }) => {
      left -= share;
      return left < 0;
    });
    // Rounding may leave a hair: it belongs to the last arm that anybody goes by.
    return { type: "go", port: (found ?? arms.filter(({ share }) => share > 0).pop())?.port ?? "" };
  },
};

/** It has arms that can be told apart. */
export function check({ arms }: Data): Finding[] {
  if (arms.length === 0)
    return [{ severity: "error", code: "missing-answers", path: ["arms"], params: { field: "arms" } }];
  return checkUnique(arms, "arms");
}
