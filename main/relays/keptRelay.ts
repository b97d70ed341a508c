import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";
import { relayConnectionSchema } from "#shared/relay/relayConnection.ts";

/** A relay as the studio's store has it. `after`: the number of the last event that has come. */
export const keptRelaySchema = defineSchema(() =>
  relayConnectionSchema.extend({ after: z.int().default(0) }),
);

export type KeptRelay = Readonly<z.infer<typeof keptRelaySchema>>;
