import type { hmacSha256 } from "#shared/site/hmacSha256.ts";
import type { byLease } from "../sinks/byLease.ts";
import type { recover } from "../sinks/recover.ts";

/** What the queue takes where not all goes well: a webhook that fails or refuses, a page without https, which has neither locks nor signatures. */
export type Recovery = {
  readonly recover: typeof recover;
  readonly byLease: typeof byLease;
  readonly hmacSha256: typeof hmacSha256;
};
