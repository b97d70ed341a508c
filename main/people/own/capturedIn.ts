import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";
import { fieldOfAttribute } from "#shared/marketo/fieldOfAttribute.ts";
import type { Captured } from "./Captured.ts";

const text = defineSchema(() => z.string().trim().min(1).max(2000));
const single = defineSchema(() => z.union([text, z.number(), z.boolean()]));
const common = defineSchema(() =>
  z.object({
    at: z.iso.datetime(),
    visitor: z.string().max(200).default(""),
    conversation: z.string().max(200).default(""),
  }),
);
const capturedSchema = defineSchema(() =>
  common.extend({
    event: z.literal("captured"),
    attribute: z.string().max(255),
    value: z.union([single, z.array(single).min(1).max(100)]),
  }),
);
const meetingSchema = defineSchema(() =>
  common.extend({
    event: z.enum(["meetingRequested", "meetingBooked"]),
    email: text,
    name: z.string().trim().max(200).default(""),
  }),
);

/** What a visitor tells of himself in an event of a webhook. Without a word on who he was nobody can put it together, so it is nothing. */
export function capturedIn(event: unknown): Captured[] {
  const meeting = meetingSchema.safeParse(event).data;
  if (meeting) {
    const [, first = meeting.name, last = ""] = /^(.+)\s+(\S+)$/s.exec(meeting.name) ?? [];
    return told(meeting, { email: meeting.email, firstName: first, lastName: last }, true);
  }
  const captured = capturedSchema.safeParse(event).data;
  const field = captured && fieldOfAttribute(captured.attribute);
  if (!captured || field === undefined) return [];
  return told(captured, { [field]: [captured.value].flat().join(";") }, false);
}

function told(
  { visitor, conversation, at }: z.infer<typeof common>,
  values: Readonly<Record<string, string>>,
  isGuess: boolean,
): Captured[] {
  const who = visitor || conversation;
  if (who === "") return [];
  return Object.entries(values)
    .filter(([, value]) => value !== "")
    .map(([field, value]) => ({ visitor: who, field, value, at: Date.parse(at), isGuess }));
}
