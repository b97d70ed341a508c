import { z } from "zod";
import { defineSchema } from "../../dialogue/defineSchema.ts";

/**
 * What kind of meeting is offered; all minutes are elapsed ones. `slotIntervalMinutes`: from one start to the next; buffers: what must be free around
 * the meeting; `bookingWindowDays`: how many days ahead one may book, null: any; `maxPerDay`: bookings a day and agent, null:
 * any; `tentativeBlocks`: what an agent may attend keeps the time.
 */
export const meetingKindSchema = defineSchema(() =>
  z.object({
    durationMinutes: z.number().positive(),
    slotIntervalMinutes: z.number().min(1),
    bufferBeforeMinutes: z.number().nonnegative(),
    bufferAfterMinutes: z.number().nonnegative(),
    minimumNoticeMinutes: z.number().nonnegative(),
    bookingWindowDays: z.number().int().nonnegative().nullable(),
    maxPerDay: z.number().int().nonnegative().nullable(),
    tentativeBlocks: z.boolean(),
  }),
);

export type MeetingKind = Readonly<z.infer<typeof meetingKindSchema>>;
