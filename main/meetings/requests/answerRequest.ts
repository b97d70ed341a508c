import { holdsBack } from "#shared/scheduling/requests/holdsBack.ts";
import { isOffered } from "#shared/scheduling/requests/isOffered.ts";
import { requestOf } from "#shared/scheduling/requests/requestOf.ts";
import type { BookingDesk } from "../BookingDesk.ts";
import { bookedAs } from "../bookedAs.ts";
import { bookMeeting } from "../bookMeeting.ts";
import { attributesOf } from "./attributesOf.ts";
import type { KeptRequest } from "./KeptRequest.ts";
import type { Requests } from "./Requests.ts";

const minute = 60_000;
/** Until the second try, the third, and all further ones. */
const pauses = [2, 5, 15];

type Outcome = Partial<Pick<KeptRequest, "state" | "reason" | "agent" | "meeting" | "tries" | "nextAt">>;

/**
 * Answers a request that waits, as far as Parley can by itself, and tells what became of it. It may end at any moment: asked again,
 * it goes on where it was.
 */
export async function answerRequest(
  request: KeptRequest,
  requests: Pick<Requests, "before">,
  desk: BookingDesk,
): Promise<Outcome> {
  const { ask, reason, tries } = request;
  const later = (because: "unavailable" | "noCalendar"): Outcome => {
    const pause = (pauses[Math.min(tries, pauses.length - 1)] ?? 0) * minute;
    return { reason: because, tries: tries + 1, nextAt: desk.now() + pause };
  };
  const wanted = requestOf(ask);
  if (!wanted) return { state: "yours", reason: "wishes" };
  if (!isOffered(desk.key, wanted, wanted.sig)) return { state: "refused", reason: "forged" };
  const held = reason === "" ? holdsBack(requests.before(ask)) : undefined;
  if (held) return { state: "held", reason: held };
  const circle = desk.circleOf(ask.whom);
  const isOpen = desk.records.find(wanted.requestId)?.state === "writing";
  if (!circle && !isOpen) return { state: "yours", reason: "nobody" };
  const isPast = wanted.start * 1000 <= desk.now();
  if (circle?.members.length === 0 && !isOpen)
    return isPast ? { state: "yours", reason: "past" } : later("noCalendar");
  const answer = await bookMeeting(
    { request: wanted, context: { attributes: attributesOf(ask), now: desk.now() }, askedAt: ask.askedAt },
    desk,
  );
  if (answer.state === "confirmed") return { state: "booked", reason: "", ...bookedAs(wanted, desk) };
  if (answer.state === "requested" || answer.reason === "unavailable") return later("unavailable");
  return { state: "yours", reason: answer.reason === "taken" ? "taken" : "past" };
}
