import { z } from "zod";
import { defineSchema } from "../../dialogue/defineSchema.ts";
import { ianaZone } from "./ianaZone.ts";

/** A time zone by its IANA name. Read as its rules. */
export const zoneSchema = defineSchema(() =>
  z.string().transform((name, context) => {
    const zone = ianaZone(name);
    if (zone) return zone;
    context.addIssue({ code: "custom", message: `nobody knows a time zone “${name}”` });
    return z.NEVER;
  }),
);
