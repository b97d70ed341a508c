import { z } from "zod";
import { calendarProviders } from "../../calendars/calendarProviders.ts";
import { defineSchema } from "../../dialogue/defineSchema.ts";
import { mailLetterSchema } from "../../mail/mailLetter.ts";
import { changeRefusals } from "./changeOutcome.ts";
import { guestAnswers } from "./guestAnswers.ts";
import { meetingChangeSchema } from "./meetingChange.ts";

/** Where a meeting stands. `requested`: nobody knows yet whether it is in the calendar. */
export const meetingStatuses = ["requested", "booked", "rescheduled", "cancelled", "held", "noShow"] as const;

export type MeetingStatus = (typeof meetingStatuses)[number];

/** A change of a meeting. `open`: not finished yet; `dropped`: it was not made, and `why`. `at`: milliseconds since the epoch. */
export const meetingEventSchema = defineSchema(() =>
  z.object({
    at: z.int(),
    state: z.enum(["open", "done", "dropped"]),
    change: meetingChangeSchema,
    why: z.enum(changeRefusals).optional(),
  }),
);

export type MeetingEvent = Readonly<z.infer<typeof meetingEventSchema>>;

/**
 * A meeting as the studio shows it. `id`: of the request; `agent`: null when nobody is known yet, or no more; `isGone`: he was removed;
 * `visitor`: without name and address once the person was forgotten; `zone`: IANA name; `whom`: whom the visitor asked for; `mails`: the calendar tells the visitor of changes by mail; `sends`: Parley does; `letters`: those that
 * it has sent, or tried to, or will, oldest first; `events`: in the order in which they
 * came about; `waiting`: a request that is not answered yet, with the name of whom was asked for (blank when removed) and all times
 * that would suit. Times: milliseconds since the epoch.
 */
export const meetingViewSchema = defineSchema(() =>
  z.object({
    id: z.string(),
    status: z.enum(meetingStatuses),
    start: z.int(),
    end: z.int(),
    createdAt: z.int(),
    visitor: z.object({ name: z.string(), email: z.string(), zone: z.string() }),
    agent: z.object({ id: z.string(), name: z.string(), zone: z.string(), isGone: z.boolean() }).nullable(),
    whom: z.string(),
    dialogue: z.object({ id: z.string(), name: z.string().nullable() }),
    language: z.string(),
    provider: z.enum(calendarProviders).nullable(),
    mails: z.boolean(),
    sends: z.boolean().optional(),
    letters: z.array(mailLetterSchema).optional(),
    callUrl: z.string().optional(),
    answer: z.enum(guestAnswers).optional(),
    events: z.array(meetingEventSchema),
    waiting: z.object({ asked: z.string(), times: z.array(z.int()) }).optional(),
  }),
);

export type MeetingView = Readonly<z.infer<typeof meetingViewSchema>>;
