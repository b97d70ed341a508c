import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { isTimeZone } from "../dialogue/isTimeZone.ts";

/**
 * What became of meetings that were asked for: `requested` are all of them; `refused`: the visitor was told no; `booked`: those that
 * came into a calendar, `cancelled`, `held` and `noShow` among them.
 */
export const meetingFiguresSchema = defineSchema(() => {
  const count = z.int();
  return z.object({
    ...{ requested: count, refused: count, booked: count },
    ...{ cancelled: count, held: count, noShow: count },
  });
});
export type MeetingFigures = z.infer<typeof meetingFiguresSchema>;

/** Meetings asked for on days of a zone, `from` and `until` included; of one dialogue or language, if named. */
export const meetingQuerySchema = defineSchema(() =>
  z.object({
    from: z.iso.date(),
    until: z.iso.date(),
    timeZone: z.string().max(100).refine(isTimeZone),
    dialogue: z.string().optional(),
    language: z.string().optional(),
  }),
);
export type MeetingQuery = z.infer<typeof meetingQuerySchema>;

/** The figures by dialogue and by agent, the most often asked for first. `name`: null where there is none, as of an agent that is gone. */
export const meetingReportSchema = defineSchema(() => {
  const rows = z.array(
    z.object({ key: z.string(), name: z.string().nullable(), figures: meetingFiguresSchema }),
  );
  return z.object({ total: meetingFiguresSchema, dialogues: rows, agents: rows });
});
export type MeetingReport = z.infer<typeof meetingReportSchema>;
