import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";

const describedSchema = defineSchema(() =>
  z.tuple([z.object({ fields: z.array(z.unknown()) })], z.unknown()),
);

/** How many fields of people `describe2.json` names. */
export function countFields(result: readonly unknown[]): number {
  const parsed = describedSchema.safeParse(result);
  return parsed.success ? parsed.data[0].fields.length : 0;
}
