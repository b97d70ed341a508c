import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";

const happenedSchema = defineSchema(() => z.looseObject({ leadId: z.number().int().positive() }));

/** Whom something happened to; what makes no sense is passed over. */
export function leadIdsOf(records: readonly unknown[]): number[] {
  return records.flatMap((record) => {
    const parsed = happenedSchema.safeParse(record);
    return parsed.success ? [parsed.data.leadId] : [];
  });
}
