import type { BookingAnswer } from "#shared/scheduling/requests/bookingAnswer.ts";
import type { MeetingRequest } from "#shared/scheduling/requests/meetingRequest.ts";
import type { OfferedSlot } from "#shared/scheduling/requests/offeredSlot.ts";

/** Longer than a relay waits for a calendar. */
const patienceMs = 45_000;

/**
 * Asks a relay to book, and answers what became of it. The same request again is the same meeting. Rejects when nobody was reached or
 * the relay has too much to do: then it is to be asked once more.
 */
export async function bookAt(relay: string, request: MeetingRequest): Promise<BookingAnswer> {
  const response = await fetch(`${relay}/v1/bookings`, {
    method: "POST",
    // As plain text, which needs no leave of its own; a relay reads it whatever it is called.
    body: JSON.stringify(request),
    credentials: "omit",
    signal: AbortSignal.timeout(patienceMs),
  });
  if (response.status === 400) return { state: "rejected", reason: "invalid" };
  const answer = readAnswer(await response.json());
  if (!answer) throw new Error(String(response.status));
  return answer;
}

/** Reads it without a schema, for visitors. */
function readAnswer(body: { readonly [field: string]: unknown }): BookingAnswer | undefined {
  const { state, agent, callUrl, uid, reason, snapshotId, alternatives } = body;
  if (state === "requested") return { state };
  if (state === "confirmed")
    return {
      ...{ state, agent: String(agent ?? "") },
      ...(typeof callUrl === "string" && { callUrl }),
      ...(typeof uid === "string" && { uid }),
    };
  if (state !== "rejected") return undefined;
  return {
    state,
    reason: reason === "taken" || reason === "unavailable" ? reason : "invalid",
    ...(typeof snapshotId === "string" &&
      Array.isArray(alternatives) && { snapshotId, alternatives: alternatives.filter(isSlot) }),
  };
}

function isSlot(value: unknown): value is OfferedSlot {
  return Array.isArray(value) && Number.isInteger(value[0]) && typeof value[2] === "string";
}
