import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";

/** Where a secret is found: in a variable of the environment, or alone in a file. It never stands in the configuration itself. */
export const relaySecretSchema = defineSchema(() =>
  z.union([z.strictObject({ env: z.string().min(1) }), z.strictObject({ file: z.string().min(1) })]),
);

export type RelaySecret = Readonly<z.infer<typeof relaySecretSchema>>;
