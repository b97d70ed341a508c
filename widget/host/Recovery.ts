import type { byLease } from "../sinks/byLease.ts";
import type { recover } from "../sinks/recover.ts";

/** What the queue takes where not all goes well: a webhook that fails or refuses, a browser without locks. */
export type Recovery = {
  readonly recover: typeof recover;
  readonly byLease: typeof byLease;
};
