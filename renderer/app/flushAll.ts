import { flushers } from "./flushers.ts";

/**
 * Saves everything that is not yet saved and answers whether it is. Never rejects: one that fails does not keep the
 * others from it. `isClosing`: the window is about to go.
 */
export async function flushAll(isClosing = false): Promise<boolean> {
  const flushed = await Promise.allSettled([...flushers].map((flush) => flush(isClosing)));
  return flushed.every((one) => one.status === "fulfilled" && one.value);
}
