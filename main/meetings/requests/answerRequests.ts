import type { BookingDesk } from "../BookingDesk.ts";
import { answerRequest } from "./answerRequest.ts";
import type { Requests } from "./Requests.ts";

/**
 * Answers all requests that wait, who asked first first. `deskNow`: as it is at that moment, for setups change; `tell`: after each.
 *
 * @returns whether a meeting was booked
 */
export async function answerRequests(
  requests: Requests,
  deskNow: () => BookingDesk,
  {
    now,
    tell,
    signal,
  }: { readonly now: () => number; readonly tell: () => void; readonly signal: AbortSignal },
): Promise<boolean> {
  let hasBooked = false;
  for (const request of requests.due(now())) {
    if (signal.aborted) break;
    const outcome = await answerRequest(request, requests, deskNow());
    requests.settle(request, outcome);
    hasBooked ||= outcome.state === "booked";
    tell();
  }
  return hasBooked;
}
