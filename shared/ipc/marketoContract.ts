import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { captureFormSchema } from "../marketo/captureForm.ts";
import { engagementSettingsSchema, engagementViewSchema } from "../marketo/engagement.ts";
import { marketoErrorSchema } from "../marketo/marketoError.ts";
import { marketoConnectionSchema, marketoProfileSchema } from "../marketo/marketoProfile.ts";
import { marketoReportSchema } from "../marketo/marketoReport.ts";
import { syncChoiceSchema } from "../marketo/syncChoice.ts";
import { syncOfferSchema } from "../marketo/syncOffer.ts";
import { syncProgressSchema } from "../marketo/syncProgress.ts";

const nothing = defineSchema(() => z.void());
const byId = defineSchema(() => z.object({ id: z.string() }));
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
  /** `people`: everybody who was fetched is forgotten too. `busy`: they are being synced. */
  "marketo:remove": { input: byId.extend({ people: z.boolean().default(false) }), output: nothing },
  /**
   * Tries a connection as it was typed; pushes `marketo:progress`. That it does not work is an answer. What is found out of one
   * that is kept as it was typed is kept too.
   */
  "marketo:test": { input: typed, output: marketoReportSchema },
  /** Gives the running test up: it answers `cancelled`. */
  "marketo:stopTest": { input: nothing, output: nothing },
  /** What a sync can bring, asked of Marketo where that is not known yet. That Marketo does not answer is said in the answer. */
  "marketo:offer": { input: byId, output: syncOfferSchema },
  /**
   * Begins a sync, or goes on with one; what became of it is pushed as `marketo:sync`. Without a choice it brings what the last
   * one did. `busy`: one is under way.
   */
  "marketo:sync": { input: byId.extend({ choice: syncChoiceSchema.optional() }), output: nothing },
  /** Answers when it has stopped. `cancel`: gives up what it has asked Marketo for, also that of a sync that is paused. */
  "marketo:stopSync": { input: byId.extend({ how: z.enum(["pause", "cancel"]) }), output: nothing },
  /** What is known of the conversations that go back to Marketo over a connection. */
  "engagement:get": { input: byId, output: engagementViewSchema },
  "engagement:save": { input: byId.extend({ settings: engagementSettingsSchema }), output: nothing },
  /** The programs that persons can become members of, with the statuses of each in their order. A refusal is an answer. */
  "engagement:programs": {
    input: byId,
    output: z.object({
      programs: z.array(z.object({ id: z.number(), name: z.string(), statuses: z.array(z.string()) })),
      error: marketoErrorSchema.optional(),
    }),
  },
  /**
   * Reads conversations back and writes them; with `onlyRead` it writes nothing; `again`: also what Marketo has not taken before. Pushes `engagement:progress`. That Marketo
   * refuses is an answer. `busy`: one is under way; `invalid`: no field to read from.
   */
  "engagement:run": {
    input: byId.extend({ onlyRead: z.boolean(), again: z.boolean().default(false) }),
    output: engagementViewSchema,
  },
  /** Gives it up; the next goes on there. */
  "engagement:stop": { input: nothing, output: nothing },
  /** How far the sync is that is under way; null: none is. */
  "marketo:syncing": { input: nothing, output: syncProgressSchema.nullable() },
  /**
   * Makes and approves the form that chats fill in, with these fields by SOAP name; an approved one of the name is used as it is. That
   * Marketo refuses is an answer. `not-found`, `credentials`, `secret`.
   */
  "marketo:createForm": {
    input: z.object({
      connection: z.string(),
      name: z.string().trim().min(1).max(255),
      fields: z.array(z.string().min(1).max(255)).max(150),
    }),
    output: z.discriminatedUnion("ok", [
      z.object({ ok: z.literal(true), form: captureFormSchema }),
      z.object({ ok: z.literal(false), error: marketoErrorSchema }),
    ]),
  },
}));
