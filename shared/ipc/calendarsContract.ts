import { z } from "zod";
import { calendarAccountSchema } from "../calendars/calendarAccount.ts";
import { calendarProblemSchema } from "../calendars/calendarProblem.ts";
import { defineSchema } from "../dialogue/defineSchema.ts";

const nothing = defineSchema(() => z.void());
const ofAccount = defineSchema(() => z.object({ id: z.string() }));
const service = defineSchema(() => z.enum(["google", "microsoft"]));
/** That something does not work is an answer. */
const outcome = defineSchema(() =>
  z.discriminatedUnion("ok", [
    z.object({ ok: z.literal(true), id: z.string() }),
    z.object({ ok: z.literal(false), problem: calendarProblemSchema }),
  ]),
);
const client = defineSchema(() => z.object({ clientId: z.string(), hasSecret: z.boolean() }));

/** The calls of the contract that are about calendars. */
export const calendarsContract = defineSchema(() => ({
  /** `hasSecret`: it is known; no call ever answers it. */
  "calendars:list": {
    input: nothing,
    output: z.object({
      accounts: z.array(calendarAccountSchema),
      clients: z.object({ google: client, microsoft: client }),
    }),
  },
  /** How Parley introduces itself to a service. A secret that is left out stays; Microsoft's has none. */
  "calendars:setClient": {
    input: z.object({
      service,
      clientId: z.string().trim().max(300),
      clientSecret: z.string().trim().max(500).optional(),
    }),
    output: nothing,
  },
  /**
   * Lets the user sign in in his browser, and answers when he has, or five minutes later. `account`: the one to reconnect. A sign-in
   * that still waits is given up.
   */
  "calendars:signIn": {
    input: z.object({ service, account: z.string().optional() }),
    output: outcome,
  },
  /** Gives the sign-in up that waits: it answers `cancelled`. */
  "calendars:stopSignIn": { input: nothing, output: nothing },
  /** Connects a CalDAV server, as `readServer` reads it. `account`: the one that gets another password. `invalid`. */
  "calendars:logIn": {
    input: z.object({
      server: z.string().max(500),
      user: z.string().trim().min(1).max(300),
      password: z.string().min(1).max(500),
      account: z.string().optional(),
    }),
    output: outcome,
  },
  /** Reads its calendars anew and tries those that are looked at. What stands in the way is kept with it, and told by the list. */
  "calendars:check": { input: ofAccount, output: nothing },
  /** `looked`: ids of the calendars whose entries count; `writesTo`: where meetings go, null for nowhere. */
  "calendars:choose": {
    input: z.object({ id: z.string(), looked: z.array(z.string()), writesTo: z.string().nullable() }),
    output: nothing,
  },
  /** Forgets an account and its tokens or password. In its calendars nothing changes. */
  "calendars:remove": { input: ofAccount, output: nothing },
}));
