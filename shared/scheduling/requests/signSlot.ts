import { hmacSha256 } from "../../site/hmacSha256.ts";

/** What a signature vouches for. `start`: seconds since the epoch; `whom`: `team:ID` or `agent:ID`. */
export type SignedSlot = {
  readonly snapshotId: string;
  readonly whom: string;
  readonly start: number;
  readonly minutes: number;
};

const digits = 24;

/**
 * The signature of an offered time: 96 bits of an HMAC-SHA-256, in hexadecimal. Only whoever has the key can make one, so a
 * request that brings one along asks for a time that was offered.
 */
export function signSlot(key: string, { snapshotId, whom, start, minutes }: SignedSlot): string {
  return hmacSha256(key, JSON.stringify([snapshotId, whom, start, minutes])).slice(0, digits);
}
