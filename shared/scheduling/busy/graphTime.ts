import { z } from "zod";
import { defineSchema } from "../../dialogue/defineSchema.ts";
import { instantOf } from "../time/instantOf.ts";
import { namedZone } from "../time/namedZone.ts";
import { readInstant } from "../time/readInstant.ts";

/** A moment as Microsoft Graph writes it: a local time, and the zone it is meant in by a name of Windows or IANA. */
export const graphTimeSchema = defineSchema(() =>
  z.object({ dateTime: z.string(), timeZone: z.string().nullish() }),
);

export type GraphTime = Readonly<z.infer<typeof graphTimeSchema>>;

/** The instant of a moment; null if it cannot be read or nobody knows its zone. */
export function graphTime({ dateTime, timeZone }: GraphTime): number | null {
  const zone = namedZone(timeZone ?? "UTC");
  return readInstant(dateTime, (wall) => (zone ? instantOf(wall, zone) : null));
}
