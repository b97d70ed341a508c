import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";

/**
 * What can be wrong with a calendar. `sign-in`: the sign-in, or the password, no longer holds; `missing-permission`: the user did
 * not allow it; `other-account`: somebody else has signed in; `not-set-up`: no client id; `gone`: nothing of that name, or no longer shared; `was-cancelled`: somebody has deleted
 * the meeting; `changed`: somebody has changed it meanwhile; `taken`: another entry has that name; `crowded`: too many calls;
 * `quota`: no more calls for hours; `unavailable`: the service is out of order; `proxy`: one in between lets nobody through; `cancelled`: given up by the user.
 */
export const calendarProblemCodes = [
  "sign-in",
  "missing-permission",
  "other-account",
  "not-set-up",
  "gone",
  "was-cancelled",
  "changed",
  "taken",
  "refused",
  "crowded",
  "quota",
  "unavailable",
  "timeout",
  "unreachable",
  "not-secure",
  "proxy",
  "proxy-kind",
  "bad-answer",
  "cancelled",
] as const;

/** `message`: English and safe to show; `detail`: what the service calls it, or the name of what is missing. */
export const calendarProblemSchema = defineSchema(() =>
  z.object({ code: z.enum(calendarProblemCodes), message: z.string(), detail: z.string().optional() }),
);

export type CalendarProblemCode = (typeof calendarProblemCodes)[number];

export type CalendarProblem = Readonly<z.infer<typeof calendarProblemSchema>>;
