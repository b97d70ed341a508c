import { instantOf } from "../../time/instantOf.ts";
import type { BusyEvent } from "../busyEvent.ts";
import type { BusySource } from "../busySource.ts";
import type { IcsEvent } from "./icsEvent.ts";
import type { IcsMoment } from "./icsMoment.ts";
import { icsStanding } from "./icsStanding.ts";
import type { IcsStart } from "./icsStart.ts";
import { icsStarts } from "./icsStarts.ts";
import type { IcsZones } from "./icsZones.ts";

type Replacement = IcsEvent & { readonly replaces: IcsMoment };

/**
 * The instances of one UID: of its series as far as they may reach into the window, and what replaces single ones, wherever it
 * was moved to. One that replaces all later ones too (RANGE=THISANDFUTURE) moves them as far as itself.
 */
export function icsInstances(
  events: readonly IcsEvent[],
  { email, aliases = [], window, zone }: BusySource,
  zones: IcsZones,
): BusyEvent[] {
  const replacements = events.filter((one): one is Replacement => one.replaces !== null);
  const replaced = new Set(replacements.map(({ replaces }) => replaces.at));
  const following = replacements
    .filter(({ component }) => component.getFirstProperty("recurrence-id")?.getFirstParameter("range"))
    .sort((a, b) => b.replaces.at - a.replaces.at);
  // What is moved, or lasts longer than the series says, may come from so far away.
  const reach = Math.max(0, ...following.map((one) => Math.abs(one.endOf(one.start) - one.replaces.at)));
  const wide = { start: window.start - 2 * reach, end: window.end + 2 * reach };

  const addresses = [email, ...aliases];
  const instance = (event: IcsEvent, start: IcsStart) => ({
    start: start.at,
    end: start.end ?? event.endOf(start),
    ...icsStanding(event.component, addresses),
  });
  return events.flatMap((event) => {
    if (event.replaces) return [instance(event, event.start)];
    const starts = icsStarts(event, wide, zones, zone).filter(({ at }) => !replaced.has(at));
    return starts.map((start) => {
      const changed = following.find(({ replaces }) => replaces.at <= start.at);
      return changed ? instance(changed, movedLike(changed, start)) : instance(event, start);
    });
  });
}

/** A later instance, moved by the clock as far as the one that its change was made to. */
function movedLike({ start: model, replaces }: Replacement, { at }: IcsMoment): IcsMoment {
  const { zone } = model;
  const local = (instant: number) => instant + zone.offsetAt(instant);
  const wall = local(at) + model.wall - local(replaces.at);
  return { ...model, wall, at: instantOf(wall, zone) };
}
