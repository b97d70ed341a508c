import type { RelaysRoom } from "./RelaysRoom.ts";

/** Nothing is under way yet. */
export function createRelaysRoom(): RelaysRoom {
  return { fetching: new Map() };
}
