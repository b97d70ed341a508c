import type { Figures } from "./figures.ts";
import type { Interval } from "./interval.ts";
import { rate } from "./rate.ts";
import { wilsonInterval } from "./wilsonInterval.ts";

/** How far visits come, in the order in which most come there; each counts a visit once. */
export const funnelStepNames = [
  "triggered",
  "engaged",
  "acquired",
  "goalVisits",
  "meetingVisits",
  "completed",
] as const;

export type FunnelStepName = (typeof funnelStepNames)[number];

/** A step: how many visits came to it, and what share of those that were shown the chat (from 0 to 1), with its 95 % interval. */
export type FunnelStep = {
  readonly name: FunnelStepName;
  readonly visits: number;
  readonly share: number;
  readonly likely: Interval;
};

/** How far the visits of a report came. A visit may come to a later step without one before it, so that a later one may have more. */
export function funnelSteps(figures: Figures): readonly FunnelStep[] {
  const shown = figures.triggered;
  return funnelStepNames.map((name) => ({
    name,
    visits: figures[name],
    share: rate(figures[name], shown) ?? 0,
    likely: wilsonInterval(figures[name], shown),
  }));
}
