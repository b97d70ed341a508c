import { CalendarFailure } from "../CalendarFailure.ts";
import { givenUp } from "./givenUp.ts";
import type { Timing } from "./Timing.ts";

const longestWaitMs = 64_000;
const mostTries = 6;
/** Who asks for a longer wait has had enough of us for today. */
const longestAskedMs = 600_000;

/** `look`: asked before another try, whether the last one was done after all. */
type Patience<Value> = Pick<Timing, "sleep" | "random"> & {
  readonly tries?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly look?: () => Promise<Value | undefined>;
};

/**
 * Tries again while what is wrong may pass, each time after a longer wait, or after the one that the service asks for.
 *
 * @throws {CalendarFailure} the last one; `quota` when the wait would be longer than ten minutes; `timeout` or `cancelled` when the signal ends it
 */
export async function repeat<Value>(
  attempt: () => Promise<Value>,
  { sleep, random, tries = mostTries, signal, look }: Patience<Value>,
): Promise<Value> {
  for (let count = 1; ; count += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof CalendarFailure) || !error.passing || count >= tries) throw error;
      if (error.waitMs !== undefined && error.waitMs > longestAskedMs)
        throw new CalendarFailure({ ...error.problem, code: "quota" });
      const backOff = Math.min(1000 * 2 ** (count - 1) + random() * 1000, longestWaitMs);
      await sleep(error.waitMs ?? backOff, signal);
      if (signal?.aborted) throw givenUp(signal);
    }
    const done = await look?.();
    if (done !== undefined) return done;
  }
}
