import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";

/**
 * What stands between the studio and a relay. `key`: it does not accept the key; `noRelay`: something else answers there; `proxy`: one in between lets nobody through; `proxy-kind`: it is one that Parley cannot use; `crowded`: it
 * wants to be left alone for a minute; `keyGone`: the studio has no key any more.
 */
export const relayProblems = [
  "key",
  "keyGone",
  "noRelay",
  "unreachable",
  "notSecure",
  "proxy",
  "proxy-kind",
  "crowded",
  "broken",
] as const;

export const relayProblemSchema = defineSchema(() => z.enum(relayProblems));

export type RelayProblem = (typeof relayProblems)[number];
