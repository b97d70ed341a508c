import { z } from "zod";
import { Refusal } from "../http/Refusal.ts";
import { readInstant } from "../people/readInstant.ts";

/** A range of instants in the filter of an extract. */
export const rangeSchema = z.strictObject({ startAt: z.string(), endAt: z.string() });

/** The range in milliseconds since the epoch, both ends included; at most 31 days. */
export function readRange(
  { startAt, endAt }: z.infer<typeof rangeSchema>,
  name: string,
): { from: number; to: number } {
  const from = readInstant(startAt, `${name}.startAt`);
  const to = readInstant(endAt, `${name}.endAt`);
  if (to < from) throw new Refusal("1003", `Invalid range for '${name}'`);
  if (to - from > 31 * 86_400_000)
    throw new Refusal("1003", `Date range for '${name}' must not exceed 31 days`);
  // The whole second at the end is included.
  return { from, to: to + 999 };
}
