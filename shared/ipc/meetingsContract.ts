import { z } from "zod";
import { calendarProblemSchema } from "../calendars/calendarProblem.ts";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { changeOutcomeSchema } from "../scheduling/meetings/changeOutcome.ts";
import { meetingViewSchema } from "../scheduling/meetings/meetingView.ts";

/** Calendars name years with four digits. */
const lastInstant = Date.UTC(9999, 0);

/** Milliseconds since the epoch. */
const instant = defineSchema(() => z.int().min(0).max(lastInstant));

/** False: Parley does not mail the visitor about it; a calendar that sends mails sends them all the same. */
const tell = defineSchema(() => z.boolean().optional());

const ofMeeting = defineSchema(() => z.object({ id: z.string() }));

/**
 * When it was last looked what had changed in the calendars, and which accounts could not be read. `at`: milliseconds since the epoch;
 * `agents`: the names of those who work with the account.
 */
export const followedSchema = defineSchema(() =>
  z.object({
    at: z.int(),
    unread: z.array(
      z.object({ name: z.string(), agents: z.array(z.string()), problem: calendarProblemSchema }),
    ),
  }),
);

export type Followed = Readonly<z.infer<typeof followedSchema>>;

/** Whether somebody could take a meeting at its time. `outside`: he does not work then; `unread`: nobody can say. */
export const takerTimes = ["free", "busy", "outside", "unread"] as const;

/** The calls of the contract that are about meetings. All but `list` and `mailPreview` ask live calendars. `not-found`: there is no such meeting that stands. */
export const meetingsContract = defineSchema(() => ({
  /**
   * All that were booked or are being booked, and the latest 500 requests that wait, in no order. `agents`: all that there are, and those who
   * were removed (`isGone`); `followed`: null until it was looked the first time; `unreadable`: how many stored meetings and changes of meetings
   * make no sense, and are left out.
   */
  "meetings:list": {
    input: z.void(),
    output: z.object({
      meetings: z.array(meetingViewSchema),
      agents: z.array(z.object({ id: z.string(), name: z.string(), isGone: z.boolean() })),
      followed: followedSchema.nullable(),
      unreadable: z.int(),
    }),
  },
  /** Looks now what has changed in the calendars, and finishes what is open. */
  "meetings:follow": { input: z.void(), output: followedSchema },
  /**
   * When a meeting's agent could take it instead, within so many days; hours and buffers count, notice and horizon do not. `starts`: milliseconds since the
   * epoch, in order. `unread`: a calendar could not be read, and so nobody can say.
   */
  "meetings:times": {
    input: z.object({ id: z.string(), from: instant, days: z.int().min(1).max(31) }),
    output: z.object({ starts: z.array(z.int()), unread: z.boolean() }),
  },
  /** Who else could take a meeting. */
  "meetings:takers": {
    input: ofMeeting,
    output: z.array(z.object({ id: z.string(), name: z.string(), time: z.enum(takerTimes) })),
  },
  /** The mails that Parley would send the visitor if it were changed now, in their order; none where it sends none, or he knows already. `text`: plain, with line breaks. */
  "meetings:mailPreview": {
    input: z.object({
      id: z.string(),
      change: z.discriminatedUnion("kind", [
        z.object({ kind: z.literal("cancel"), comment: z.string().max(2000) }),
        z.object({ kind: z.literal("move"), start: instant }),
        z.object({ kind: z.literal("reassign"), agent: z.string() }),
      ]),
    }),
    output: z.array(z.object({ subject: z.string(), text: z.string() })),
  },
  "meetings:reschedule": {
    input: z.object({ id: z.string(), start: instant, tell }),
    output: changeOutcomeSchema,
  },
  /** `comment`: goes with the mail of Parley, or of a calendar whose service lets it. */
  "meetings:cancel": {
    input: z.object({ id: z.string(), comment: z.string().max(2000), tell }),
    output: changeOutcomeSchema,
  },
  "meetings:reassign": {
    input: z.object({ id: z.string(), agent: z.string(), tell }),
    output: changeOutcomeSchema,
  },
  /** Notes whether a meeting that has begun took place; null: takes that back. `invalid` before it has begun. */
  "meetings:mark": {
    input: z.object({ id: z.string(), as: z.enum(["held", "noShow"]).nullable() }),
    output: z.void(),
  },
  /** Asks where, then writes meetings as a file for calendars. Null: the user cancelled. */
  "meetings:saveIcs": {
    input: z.object({ name: z.string().min(1).max(200), ids: z.array(z.string()).max(100_000) }),
    output: z.object({ path: z.string() }).nullable(),
  },
}));
