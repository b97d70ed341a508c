import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";
import { schedulingSetupSchema } from "#shared/scheduling/setup/schedulingSetup.ts";
import { relayAccountSchema } from "./relayAccount.ts";
import { relaySecretSchema } from "./relaySecret.ts";

const originSchema = defineSchema(() =>
  z.string().refine((text) => URL.canParse(text) && new URL(text).origin === text, "as https://www.acme.com"),
);

/**
 * The file that a relay is started with. `origins`: the sites whose pages may ask; `proxies`: how many proxies of one's own stand
 * before it, whose word on the visitor's address is taken; `signWith`: signs what is offered, `studioKey`: lets the studio fetch and
 * cancel, `webhookKey`: what the site's webhook is signed with, `sealWith`: renewed sign-ins are kept with it; `perMinute`: requests
 * and bookings of one address; `keepDays`: how long events wait for the studio; `setup`: agents, teams and holidays as the studio has them.
 */
export const relayConfigSchema = defineSchema(() =>
  z.strictObject({
    host: z.string().default("127.0.0.1"),
    port: z.int().min(0).max(65_535).default(8787),
    origins: z.array(originSchema).min(1),
    proxies: z.int().min(0).max(10).default(0),
    storage: z
      .discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("sqlite"), file: z.string().min(1) }),
        z.strictObject({
          kind: z.literal("postgres"),
          url: relaySecretSchema,
          connections: z.int().min(1).max(100).default(10),
        }),
      ])
      .default({ kind: "sqlite", file: "relay.sqlite" }),
    signWith: relaySecretSchema,
    studioKey: relaySecretSchema,
    webhookKey: relaySecretSchema.optional(),
    sealWith: relaySecretSchema.optional(),
    perMinute: z
      .strictObject({ requests: z.int().positive().default(240), bookings: z.int().positive().default(10) })
      .prefault({}),
    days: z.int().min(1).max(90).default(14),
    keepDays: z.int().min(1).max(3650).default(90),
    accounts: z.array(relayAccountSchema).max(1000).default([]),
    setup: schedulingSetupSchema,
  }),
);

export type RelayConfig = Readonly<z.infer<typeof relayConfigSchema>>;
