import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";
import { readServer } from "#shared/servers/readServer.ts";
import { relaySecretSchema } from "./relaySecret.ts";

/**
 * Calendars that one way in leads to. `invites`: the CalDAV server mails the guests of a meeting; `refreshToken`: of a sign-in that
 * was given to the same client.
 */
export const relayAccountSchema = defineSchema(() =>
  z.discriminatedUnion("provider", [
    z.strictObject({
      id: z.string().min(1),
      provider: z.literal("caldav"),
      server: z.string().refine((text) => readServer(text).ok, "an https address of a server"),
      user: z.string(),
      password: relaySecretSchema,
      invites: z.boolean().default(false),
    }),
    z.strictObject({
      id: z.string().min(1),
      provider: z.literal("google"),
      clientId: z.string(),
      clientSecret: relaySecretSchema,
      refreshToken: relaySecretSchema,
    }),
    z.strictObject({
      id: z.string().min(1),
      provider: z.literal("microsoft"),
      clientId: z.string(),
      refreshToken: relaySecretSchema,
    }),
  ]),
);

export type RelayAccount = Readonly<z.infer<typeof relayAccountSchema>>;
