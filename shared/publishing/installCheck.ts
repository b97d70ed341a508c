import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";

/**
 * What was found on a page. `snippet`: whether it loads a `parley.js`, and from where; `bundle`: what stands there: the
 * publication that is on the site now, another one, none that can be reached, or something else; `blocked`: directives of the
 * page's Content-Security-Policy that keep the widget from working, each with the sources to add to it.
 */
export const installCheckSchema = defineSchema(() =>
  z.object({
    page: z.string(),
    status: z.number(),
    snippet: z.string().optional(),
    /** The snippet has a fingerprint, and it is not that of the `parley.js` there. */
    wrongIntegrity: z.boolean(),
    bundle: z.enum(["current", "other", "unreachable", "broken"]).optional(),
    blocked: z.array(z.object({ directive: z.string(), add: z.array(z.string()) })),
  }),
);

export type InstallCheck = z.infer<typeof installCheckSchema>;
