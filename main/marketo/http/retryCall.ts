import pRetry from "p-retry";
import { cancelled } from "./cancelled.ts";
import { MarketoFailure } from "./MarketoFailure.ts";

const mostTries = 5;
/** 611 also stands for input that Marketo cannot take. */
const mostTriesOf611 = 3;
/** Refusals for want of room (606, 615): the gate waits, and they say nothing about the call itself. */
const mostCrowded = 12;
const firstWaitMs = 1000;
const longestWaitMs = 30_000;

/** Whether a refusal only says that there are too many calls, not what is wrong with this one. */
function isCrowded(error: unknown): boolean {
  return error instanceof MarketoFailure && (error.error.code === "606" || error.error.code === "615");
}

/** `notAgain`: the code of a refusal that is the last. */
type Patience = {
  readonly timeScale: number;
  readonly tries?: number | undefined;
  readonly notAgain?: string | undefined;
  readonly signal?: AbortSignal | undefined;
};

/**
 * Tries a call again, each time after a longer wait, while there is hope that it goes well and no doubt whether it was done.
 *
 * @throws {MarketoFailure} the last refusal; code `cancelled` when the signal ends it
 */
export async function retryCall<Value>(
  attempt: () => Promise<Value>,
  { timeScale, tries = mostTries, notAgain, signal }: Patience,
): Promise<Value> {
  let crowded = 0;
  let unsure = false;
  try {
    const watched = async (): Promise<Value> => {
      for (;;)
        try {
          return await attempt();
        } catch (error) {
          unsure = error instanceof MarketoFailure && error.error.unsure === true;
          if (isCrowded(error)) crowded += 1;
          if (!isCrowded(error) || crowded > mostCrowded) throw error;
        }
    };
    return await pRetry(watched, {
      retries: tries - 1,
      factor: 2,
      randomize: true,
      minTimeout: firstWaitMs / timeScale,
      maxTimeout: longestWaitMs / timeScale,
      ...(signal === undefined ? {} : { signal }),
      shouldRetry: ({ error, retriesConsumed }) => {
        if (!(error instanceof MarketoFailure)) return false;
        const { code, retryable, meaning } = error.error;
        // It takes minutes until a queue has room; who put something into it waits.
        if (meaning !== undefined) return false;
        if (isCrowded(error) || unsure || !retryable || code === notAgain) return false;
        return code !== "611" || retriesConsumed + 1 < mostTriesOf611;
      },
    });
  } catch (error) {
    throw signal?.aborted ? cancelled(unsure) : error;
  }
}
