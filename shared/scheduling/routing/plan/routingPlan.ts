import { z } from "zod";
import { conditionSchema } from "../../../dialogue/condition.ts";
import { defineSchema } from "../../../dialogue/defineSchema.ts";
import { routingSchema } from "../routing.ts";
import { accountSchema } from "./account.ts";

/**
 * Who gets a visitor's meeting. Asked in this order: whose account it is; with whom the visitor (`person`) or anybody of the
 * same company's address (`account`) had the last meeting; the first rule that fits (`priority` 1 before 2, then as listed);
 * the usual round. `exclusive`: when those whom a step names are not free nobody else is asked, and the visitor is told so;
 * otherwise the next step is.
 */
export const routingPlanSchema = defineSchema(() =>
  z.object({
    accounts: z.object({ list: z.array(accountSchema), exclusive: z.boolean() }),
    sameAgent: z.enum(["off", "person", "account"]),
    rules: z.array(
      z.object({
        id: z.string(),
        priority: z.number(),
        when: conditionSchema,
        routing: routingSchema,
        exclusive: z.boolean(),
      }),
    ),
    usual: routingSchema.nullable(),
  }),
);

export type RoutingPlan = Readonly<z.infer<typeof routingPlanSchema>>;
