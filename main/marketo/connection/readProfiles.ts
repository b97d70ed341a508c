import { type MarketoProfile, marketoProfileSchema } from "#shared/marketo/marketoProfile.ts";
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
        status: { ...JSON.parse(row.status), ...callsOf(row, now) },
      });
      return parsed.success ? [parsed.data] : [];
    });
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
