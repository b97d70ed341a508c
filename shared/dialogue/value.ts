import { z } from "zod";
import { defineSchema } from "./defineSchema.ts";

/** What an attribute can hold. Dates and instants are ISO 8601 strings; a list is a picklist with several values. */
export const valueSchema = defineSchema(() =>
  z.union([
    z.string(),
    z.number(),
    z.boolean(),
    z.null(),
    z.array(z.union([z.string(), z.number(), z.boolean()])),
  ]),
);

export type Value = z.infer<typeof valueSchema>;

/** Attribute name -> value. Names are plain keys such as `lead.email`, never paths. */
export type Attributes = { readonly [name: string]: Value };
