import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { makeSnapshot, type Offer } from "#shared/scheduling/requests/makeSnapshot.ts";
import { readWhom } from "#shared/scheduling/requests/whom.ts";
import { agentOf } from "#shared/scheduling/setup/agentOf.ts";
import { fallbackFor } from "#shared/scheduling/setup/fallbackFor.ts";
import { kindWithin } from "#shared/scheduling/setup/kindWithin.ts";
import { newAgent } from "#shared/scheduling/setup/newAgent.ts";
import type { SchedulingSetup } from "#shared/scheduling/setup/schedulingSetup.ts";
import { freeStarts } from "#shared/scheduling/slots/freeStarts.ts";
import { whomsIn } from "../meetings/whomsIn.ts";

const day = 86_400_000;
const days = 21;
const validMinutes = 60 * 24 * 365;

/** The times that a simulation offers, as `availability.json` has them, and who takes a meeting, by `team:ID` or `agent:ID`. */
export type MadeUpTimes = {
  readonly snapshot: ReturnType<typeof makeSnapshot>;
  readonly agents: { readonly [whom: string]: string };
};

/**
 * Makes up times for the teams and agents that dialogues name: all of their working hours, as if their calendars were empty. Whose
 * hours nobody knows works from nine to five. `now`: milliseconds since the epoch, by the visitor's clock.
 */
export function madeUpTimes(
  dialogues: readonly Dialogue[],
  setup: SchedulingSetup,
  { now, timeZone }: { readonly now: number; readonly timeZone: string },
): MadeUpTimes {
  const window = { start: now, end: now + days * day };
  const made = whomsIn(dialogues).map((whom) => ({ whom, takers: takersOf(whom, setup, timeZone) }));
  const offers = made.map(({ whom, takers }): Offer => {
    const free = new Map<number, string[]>();
    for (const { profile, kind } of takers)
      for (const start of freeStarts(agentOf(profile, setup.holidays, []), { kind, now, window }))
        free.set(start, [...(free.get(start) ?? []), profile.id]);
    const minutes = takers[0].kind.durationMinutes;
    const slots = [...free]
      .sort(([a], [b]) => a - b)
      .map(([start, agents]) => ({ start, end: start + minutes * 60_000, agents }));
    return { whom, minutes, slots, fallback: fallbackFor(setup, whom) };
  });
  return {
    snapshot: makeSnapshot(offers, { snapshotId: "made-up", now, validMinutes, key: "made up" }),
    agents: Object.fromEntries(made.map(({ whom, takers }) => [whom, takers[0].profile.name])),
  };
}

function takersOf(whom: string, { agents, teams }: SchedulingSetup, timeZone: string) {
  const named = readWhom(whom);
  const team = named?.kind === "team" ? teams.find(({ id }) => id === named.id) : undefined;
  const ids = team ? team.members.map(({ id }) => id) : [named?.id];
  const [first = newAgent("somebody", timeZone), ...rest] = ids.flatMap(
    (id) => agents.find((agent) => agent.id === id) ?? [],
  );
  const takerOf = (profile: typeof first) => ({
    profile,
    kind: team ? kindWithin(team.meeting, profile.meeting) : profile.meeting,
  });
  return [takerOf(first), ...rest.map(takerOf)] as const;
}
