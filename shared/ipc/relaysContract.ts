import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { relayConnectionSchema, relayPlaceSchema } from "../relay/relayConnection.ts";
import { relayProblemSchema } from "../relay/relayProblem.ts";

const nothing = defineSchema(() => z.void());
const ofRelay = defineSchema(() => z.object({ id: z.string() }));
const key = defineSchema(() => z.string().trim().min(1).max(500));

/** The calls of the contract that are about relays of one's own. */
export const relaysContract = defineSchema(() => ({
  /** `hasKey`: it is known; no call ever answers it. */
  "relays:list": {
    input: nothing,
    output: z.array(relayConnectionSchema.extend({ hasKey: z.boolean() })),
  },
  /** Keeps a relay. A key that is left out stays, unless the address is another one. `invalid`, `name-taken`. */
  "relays:save": { input: z.object({ relay: relayPlaceSchema, key: key.optional() }), output: nothing },
  /** Asks a relay whether it takes the key; that it does not is an answer. `key` left out: the one that is known. */
  "relays:test": {
    input: z.object({ relay: relayPlaceSchema.pick({ id: true, url: true }), key: key.optional() }),
    output: z.object({ problem: relayProblemSchema.nullable() }),
  },
  /** Fetches what is new. What stands in the way is kept with the relay, and told by the list. `not-found`. */
  "relays:fetch": { input: ofRelay, output: nothing },
  /** Strikes a refused meeting off the list: somebody has taken care of it. */
  "relays:settle": { input: z.object({ id: z.string(), requestId: z.string() }), output: nothing },
  /**
   * Forgets a relay and its key. What it has brought stays, and in the relay nothing changes. `people`: everybody goes of whom only
   * relays have told, with all that visitors have told of themselves.
   */
  "relays:remove": { input: ofRelay.extend({ people: z.boolean() }), output: nothing },
}));
