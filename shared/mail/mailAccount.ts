import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";

/** How the way to a mail server is kept secret. `tls`: from the start; `startTls`: before anything is said; `none`: on this computer only. */
export const mailSecurities = ["tls", "startTls", "none"] as const;

export type MailSecurity = (typeof mailSecurities)[number];

/**
 * The server that takes mails, and as whom they are sent. `user`: blank where it wants no password; `fromName`: blank, the agent's name
 * stands there. `invites`: Parley mails visitors about meetings in calendars that do not do it themselves.
 */
export const mailAccountSchema = defineSchema(() =>
  z.object({
    host: z
      .string()
      .trim()
      .min(1)
      .max(253)
      .regex(/^[^\s/@]+$/),
    port: z.int().min(1).max(65_535),
    security: z.enum(mailSecurities),
    user: z.string().trim().max(300),
    fromName: z.string().trim().max(200),
    fromEmail: z.email().max(254),
    invites: z.boolean(),
  }),
);

export type MailAccount = Readonly<z.infer<typeof mailAccountSchema>>;
