import {
  type MarketoProfile,
  type MarketoStatus,
  marketoProfileSchema,
} from "#shared/marketo/marketoProfile.ts";
import type { Store } from "../../store/Store.ts";
import type { DayOfCalls } from "../http/CallBudget.ts";
import { centralDay } from "../http/centralDay.ts";
import type { ProfileRow } from "./ProfileRow.ts";

/**
 * All profiles, in the order in which they were made; `now`: what was called today is counted by it. One that a newer Parley has
 * stored and this one cannot read is left out.
 */
export function readProfiles({ db }: Store, now: number): MarketoProfile[] {
  return db
    .prepare<[], ProfileRow>("SELECT * FROM marketo_profiles ORDER BY position")
    .all()
    .flatMap((row) => {
      const parsed = marketoProfileSchema.safeParse({
        ...JSON.parse(row.connection),
        capabilities: JSON.parse(row.capabilities),
        status: { ...statusOf(row, now), ...callsOf(row, now) },
      });
      return parsed.success ? [parsed.data] : [];
    });
}

/** How much was used of a day is known for that day only. */
function statusOf({ status }: ProfileRow, now: number) {
  const { usedToday, ...known } = JSON.parse(status) as Partial<MarketoStatus>;
  const isOfToday = known.checkedAt !== undefined && centralDay(known.checkedAt) === centralDay(now);
  return isOfToday ? { ...known, usedToday } : known;
}

function callsOf({ calls }: ProfileRow, now: number) {
  if (calls === null) return {};
  const known = JSON.parse(calls) as DayOfCalls;
  const parked = known.parkedUntil !== undefined && known.parkedUntil > now;
  return {
    ownCalls: known.day === centralDay(now) ? known.calls : 0,
    ...(parked ? { parkedUntil: known.parkedUntil } : {}),
  };
}
