import { z } from "zod";
import { defineSchema } from "../../dialogue/defineSchema.ts";
import { instantSchema } from "../time/instant.ts";
import { poolSchema } from "./pool.ts";
import { strategies } from "./strategies.ts";

/**
 * How meetings are shared out. `sequential`: strictly in turn; `leastRecent`: whoever waits longest; `weighted`: whoever is
 * furthest behind the share that is meant for him, counted since `countSince` (null: always). `calibrateNewAgents`: who came
 * later is not flooded until he has caught up.
 */
export const routingSchema = defineSchema(() =>
  z.object({
    strategy: z.enum(strategies),
    pool: poolSchema,
    countSince: instantSchema.nullish(),
    calibrateNewAgents: z.boolean().default(false),
  }),
);

export type Routing = Readonly<z.infer<typeof routingSchema>>;
