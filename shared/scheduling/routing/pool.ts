import { z } from "zod";
import { defineSchema } from "../../dialogue/defineSchema.ts";
import { instantSchema } from "../time/instant.ts";

/**
 * Those among whom meetings are shared out; the order is the order of the round. `weight`: the share that is meant for one;
 * `priority`: who is preferred, higher first; `addedAt`: since when one takes part.
 */
export const poolSchema = defineSchema(() =>
  z.array(
    z.object({
      id: z.string(),
      weight: z.number().nonnegative().default(1),
      priority: z.number().default(0),
      addedAt: instantSchema.nullish(),
    }),
  ),
);

export type Pool = Readonly<z.infer<typeof poolSchema>>;

export type PoolMember = Readonly<Pool[number]>;
