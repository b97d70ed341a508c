import type { Zone } from "./zone.ts";

/** UTC. */
export const utcZone: Zone = { offsetAt: () => 0 };
