import { flushers } from "./flushers.ts";

/** Saves everything that is not yet saved. Never rejects: one that fails does not keep the others from it. */
export async function flushAll(): Promise<void> {
  await Promise.allSettled([...flushers].map((flush) => flush()));
}
