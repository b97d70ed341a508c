import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { marketoConnectionSchema, marketoProfileSchema } from "../marketo/marketoProfile.ts";
import { marketoReportSchema } from "../marketo/marketoReport.ts";

const nothing = defineSchema(() => z.void());
/** As the admin copies them; left out: what is known stays. */
const credentials = defineSchema(() =>
  z.object({ clientId: z.string().trim().max(200), clientSecret: z.string().trim().max(500) }),
);
/** A connection as it was typed. Its endpoint is read by `readEndpoint`. */
const typed = defineSchema(() =>
  z.object({ connection: marketoConnectionSchema, credentials: credentials.optional() }),
);

/** The calls of the contract that are about connections to Marketo. */
export const marketoContract = defineSchema(() => ({
  /** `hasKey`: client id and secret are known; no call ever answers them. */
  "marketo:list": {
    input: nothing,
    output: z.array(z.object({ profile: marketoProfileSchema, hasKey: z.boolean() })),
  },
  /** Blank credentials forget what is known. `name-taken`, `invalid` (the endpoint). */
  "marketo:save": { input: typed, output: nothing },
  "marketo:remove": { input: z.object({ id: z.string() }), output: nothing },
  /**
   * Tries a connection as it was typed; pushes `marketo:progress`. That it does not work is an answer. What is found out of one
   * that is kept as it was typed is kept too.
   */
  "marketo:test": { input: typed, output: marketoReportSchema },
  /** Gives the running test up: it answers `cancelled`. */
  "marketo:stopTest": { input: nothing, output: nothing },
}));
