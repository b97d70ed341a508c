import { createHash } from "node:crypto";
import { firstOwnPerson } from "#shared/people/firstOwnPerson.ts";

const bits = 52n;

/** The id of somebody whom only Parley knows: of the same address always the same, however it is written. */
export function ownIdOf(email: string): number {
  const hash = createHash("sha256").update(email.trim().toLowerCase()).digest();
  return firstOwnPerson + Number(hash.readBigUInt64BE() >> (64n - bits));
}
