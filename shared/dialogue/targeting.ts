import { z } from "zod";
import { conditionSchema } from "./condition.ts";
import { defineSchema } from "./defineSchema.ts";

const time = defineSchema(() =>
  z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, "a time such as 09:00"),
);
const threshold = (type: "timeOnPage" | "timeOnSite" | "scrollPercent" | "pageViews" | "inactivity") =>
  z.looseObject({ type: z.literal(type), atLeast: z.number().nonnegative() });

/** One thing that must have happened: seconds, percent or a count, as its type says. */
export const targetingEventSchema = defineSchema(() =>
  z.discriminatedUnion("type", [
    threshold("timeOnPage"),
    threshold("timeOnSite"),
    threshold("scrollPercent"),
    threshold("pageViews"),
    threshold("inactivity"),
    z.looseObject({ type: z.literal("exitIntent") }),
    z.looseObject({ type: z.literal("clicked"), selector: z.string().min(1).max(500) }),
  ]),
);

/** How often one visitor sees a dialogue; `everyDays` counts from the last time it was shown. */
export const frequencySchema = defineSchema(() =>
  z.discriminatedUnion("mode", [
    z.looseObject({ mode: z.enum(["untilCompleted", "oncePerVisit", "oncePerVisitor", "always"]) }),
    z.looseObject({ mode: z.literal("everyDays"), days: z.number().positive() }),
  ]),
);

/**
 * When a dialogue may be shown. `until` is exclusive; hours that run past midnight belong to the day on which they begin.
 * `timeZone`: whose clock dates, days and hours are read on; the site's if left out.
 */
export const scheduleSchema = defineSchema(() =>
  z.looseObject({
    timeZone: z.enum(["site", "visitor"]).optional(),
    from: z.string().optional(),
    until: z.string().optional(),
    days: z.array(z.enum(["mon", "tue", "wed", "thu", "fri", "sat", "sun"])).optional(),
    hours: z.array(z.tuple([time, time])).optional(),
  }),
);

/** Who sees a dialogue, where and when. No included page: no page. */
export const targetingSchema = defineSchema(() =>
  z.looseObject({
    pages: z
      .looseObject({
        include: z.array(z.string().max(2000)).default([]),
        exclude: z.array(z.string().max(2000)).default([]),
      })
      .default({ include: [], exclude: [] }),
    audience: conditionSchema.default({ all: [] }),
    events: z.array(targetingEventSchema).default([]),
    frequency: frequencySchema.default({ mode: "untilCompleted" }),
    schedule: scheduleSchema.optional(),
  }),
);

export type Targeting = z.infer<typeof targetingSchema>;
