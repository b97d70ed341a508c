import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";

const usageSchema = defineSchema(() =>
  z.tuple([z.object({ total: z.number().int().nonnegative() })], z.unknown()),
);

/** How many calls all integrations have made today, as `stats/usage.json` says. */
export function usedToday(result: readonly unknown[]): number | undefined {
  const parsed = usageSchema.safeParse(result);
  return parsed.success ? parsed.data[0].total : undefined;
}
