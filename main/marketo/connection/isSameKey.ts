import type { Credentials } from "./Credentials.ts";

/** Whether two are the same key; undefined: none. */
export function isSameKey(a: Credentials | undefined, b: Credentials | undefined): boolean {
  return a?.clientId === b?.clientId && a?.clientSecret === b?.clientSecret;
}
