import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";

const person = defineSchema(() => z.object({ name: z.string(), email: z.string() }));

/**
 * What of a meeting goes along for calendars (RFC 5546). `uid`: of the entry, the same that it has in the agent's calendar;
 * `sequence`: no lower than the entry's own version, and higher for each mail about it. `start`, `end`: milliseconds since the epoch.
 */
export const mailEventSchema = defineSchema(() =>
  z.object({
    method: z.enum(["REQUEST", "CANCEL"]),
    uid: z.string(),
    sequence: z.int().min(0),
    start: z.int(),
    end: z.int(),
    summary: z.string(),
    description: z.string(),
    location: z.string().optional(),
    organizer: person,
    attendee: person,
    reminderMinutes: z.int().optional(),
  }),
);

export type MailEvent = Readonly<z.infer<typeof mailEventSchema>>;

/** A mail as it is written down. `from`: who writes, where the account has no name of its own, and gets the answers. */
export const keptMailSchema = defineSchema(() =>
  z.object({
    to: person,
    from: person,
    subject: z.string(),
    text: z.string(),
    html: z.string().optional(),
    event: mailEventSchema.optional(),
  }),
);

export type KeptMail = Readonly<z.infer<typeof keptMailSchema>>;
