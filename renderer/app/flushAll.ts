import { flushers } from "./flushers.ts";

/**
 * Saves everything that is not yet saved and answers whether it is. Never rejects: one that fails does not keep the
 * others from it.
 */
export async function flushAll(): Promise<boolean> {
  const flushed = await Promise.allSettled([...flushers].map((flush) => flush()));
  return flushed.every((one) => one.status === "fulfilled" && one.value);
}
