import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { fetchRelay } from "./fetchRelay.ts";
import { readRelays } from "./readRelays.ts";

/**
 * Fetches from all relays, one after the other; one that fails holds up none after it.
 *
 * @throws {AggregateError} of what failed, at the end
 */
export async function fetchWhenDue(
  context: Pick<
    HandlerContext,
    "store" | "vault" | "relays" | "reports" | "meetings" | "people" | "push" | "now"
  >,
): Promise<void> {
  const failed: unknown[] = [];
  for (const { id } of readRelays(context.store)) {
    try {
      await fetchRelay({ id }, context);
    } catch (error) {
      failed.push(error);
    }
  }
  const [cause] = failed;
  if (failed.length > 0) throw new AggregateError(failed, "Not all relays could be fetched from.", { cause });
}
