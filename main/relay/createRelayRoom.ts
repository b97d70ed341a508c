import { createAgentCalendars } from "./calendars/createAgentCalendars.ts";
import type { RelayRoom } from "./RelayRoom.ts";

const day = 86_400_000;

/** A relay's room: what it is given, and a way to read the agents' calendars. */
export function createRelayRoom(given: Omit<RelayRoom, "calendars">): RelayRoom {
  const { adapterOf, now, days } = given;
  // A day more on both sides: buffers, and bookings that count for the day.
  const window = () => ({ start: now() - day, end: now() + (days + 1) * day });
  return { ...given, calendars: createAgentCalendars({ adapterOf, now, window }) };
}
