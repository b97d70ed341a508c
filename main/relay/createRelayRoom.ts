import { agentOf } from "#shared/scheduling/setup/agentOf.ts";
import { createAgentCalendars } from "./calendars/createAgentCalendars.ts";
import type { RelayRoom } from "./RelayRoom.ts";

const day = 86_400_000;

/** A relay's room: what it is given, the agents as slots are looked for, and a way to read their calendars. */
export function createRelayRoom(given: Omit<RelayRoom, "calendars" | "agents">): RelayRoom {
  const { adapterOf, now, days, setup } = given;
  // A day more on both sides: buffers, and bookings that count for the day.
  const window = () => ({ start: now() - day, end: now() + (days + 1) * day });
  const agents = new Map(setup.agents.map((profile) => [profile.id, agentOf(profile, setup.holidays, [])]));
  return { ...given, agents, calendars: createAgentCalendars({ adapterOf, now, window }) };
}
