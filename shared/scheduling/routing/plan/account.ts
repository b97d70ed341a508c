import { z } from "zod";
import { defineSchema } from "../../../dialogue/defineSchema.ts";

/** A company that belongs to an agent: everybody whose e-mail address is of the domain, or of one below it. */
export const accountSchema = defineSchema(() =>
  z.object({ company: z.string(), domain: z.string(), agent: z.string() }),
);

export type Account = Readonly<z.infer<typeof accountSchema>>;
