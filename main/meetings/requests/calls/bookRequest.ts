import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { BookingAnswer } from "#shared/scheduling/requests/bookingAnswer.ts";
import { signSlot } from "#shared/scheduling/requests/signSlot.ts";
import type { HandlerContext } from "../../../ipc/HandlerContext.ts";
import { bookedAs } from "../../bookedAs.ts";
import { bookMeeting } from "../../bookMeeting.ts";
import { studioDesk } from "../../studioDesk.ts";
import { attributesOf } from "../attributesOf.ts";
import { bookingId } from "../bookingId.ts";
import { createRequests } from "../createRequests.ts";
import { findRequest } from "../findRequest.ts";
import { finishBooking } from "../finishBooking.ts";

/**
 * Books a time that the user has agreed upon with whoever asked. The same time is booked once, however often that is asked for;
 * another one only after the meeting that stood was taken away, or one that was begun surely was not made, and none while Parley itself is
 * to answer the request.
 *
 * @throws {Failure} `not-found`
 */
export async function bookRequest(
  { id, start }: Parsed<"requests:book">,
  context: Pick<HandlerContext, "store" | "vault" | "calendars" | "now" | "meetings" | "push">,
): Promise<Output<"requests:book">> {
  const { store, meetings, now, push } = context;
  const kept = findRequest(store, id);
  // It may be on its way into a calendar, at the time that was asked for.
  if (kept.state === "waiting") return "waiting";
  const desk = studioDesk(context, meetings.turns);
  if (kept.state === "booked" && desk.records.find(kept.meeting ?? "")?.state !== "cancelled")
    return "booked";
  const { requestId, offer, wishes: _, askedAt, ...asked } = kept.ask;
  const [member] = desk.circleOf(asked.whom)?.members ?? [];
  if (!member) return "nobody";
  const requests = createRequests(store);
  for (const record of desk.records.writing()) {
    if (requests.behind(record.request)?.ask.requestId !== requestId || record.request.start === start / 1000)
      continue;
    const ended = await finishBooking(record, requests, desk);
    if (ended !== "not-booked") return ended === "booked" ? "booked" : "unavailable";
  }
  const minutes = offer?.minutes ?? member.kind.durationMinutes;
  const slot = { snapshotId: "studio", whom: asked.whom, start: start / 1000, minutes };
  const request = {
    ...asked,
    ...slot,
    requestId: bookingId(requestId, slot.start),
    sig: signSlot(desk.key, slot),
  };
  const visitor = { attributes: attributesOf(kept.ask), now: now() };
  const answer = await bookMeeting({ request, context: visitor, askedAt }, desk);
  if (answer.state !== "confirmed") return refusalOf(answer);
  meetings.renewSoon = true;
  const booked = { state: "booked", reason: "", ...bookedAs(request, desk) } as const;
  requests.settle(findRequest(store, id), booked);
  push("requests:changed", {});
  return "booked";
}

function refusalOf(answer: BookingAnswer): Output<"requests:book"> {
  if (answer.state !== "rejected" || answer.reason === "unavailable") return "unavailable";
  return answer.reason === "taken" ? "taken" : "outside";
}
