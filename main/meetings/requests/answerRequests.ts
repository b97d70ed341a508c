import type { BookingDesk } from "../BookingDesk.ts";
import { answerRequest } from "./answerRequest.ts";
import type { Requests } from "./Requests.ts";

/** Whether a meeting was booked; `failed`: what one of them failed with that nobody has foreseen. */
export type Answered = { readonly hasBooked: boolean; readonly failed?: { readonly error: unknown } };

/** Milliseconds until one that has failed is tried again. */
const untilAgain = 15 * 60_000;

/**
 * Answers all requests that wait, who asked first first. One that fails keeps nobody else waiting. `deskNow`: as it is at that moment, for
 * setups change; `tell`: after each.
 */
export async function answerRequests(
  requests: Requests,
  deskNow: () => BookingDesk,
  {
    now,
    tell,
    signal,
  }: { readonly now: () => number; readonly tell: () => void; readonly signal: AbortSignal },
): Promise<Answered> {
  let answered: Answered = { hasBooked: false };
  for (const request of requests.due(now())) {
    if (signal.aborted) break;
    try {
      const outcome = await answerRequest(request, requests, deskNow());
      requests.settle(request, outcome);
      if (outcome.state === "booked") answered = { ...answered, hasBooked: true };
    } catch (error) {
      if (signal.aborted) throw error;
      requests.settle(request, { tries: request.tries + 1, nextAt: now() + untilAgain });
      answered = { ...answered, failed: { error } };
    }
    tell();
  }
  return answered;
}
