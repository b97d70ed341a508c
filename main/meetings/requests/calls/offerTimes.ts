import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { answerMail, type MailMatter } from "#shared/scheduling/requests/answerMail.ts";
import type { VisitorAsk } from "#shared/scheduling/requests/visitorAsk.ts";
import type { HandlerContext } from "../../../ipc/HandlerContext.ts";
import { readSetup } from "../../../scheduling/readSetup.ts";
import type { BookingDesk } from "../../BookingDesk.ts";
import { makeAvailability } from "../../makeAvailability.ts";
import { studioDesk } from "../../studioDesk.ts";
import { findRequest } from "../findRequest.ts";
import type { KeptRequest } from "../KeptRequest.ts";

const days = 14;
const most = 3;

/**
 * Looks which times are free now, the nearest to what was asked for, and writes the mail that the user can send.
 *
 * @throws {Failure} `not-found`
 */
export async function offerTimes(
  { id }: Parsed<"requests:offer">,
  context: Pick<HandlerContext, "store" | "vault" | "calendars" | "now" | "meetings" | "newId">,
): Promise<Output<"requests:offer">> {
  const request = findRequest(context.store, id);
  const { ask } = request;
  const desk = studioDesk(context, context.meetings.turns);
  const booked = bookedMatter(request, context, desk);
  if (booked) return { times: [], mail: answerMail(ask, booked) };
  const times = await freeTimes(ask, desk, context.newId());
  const { reason } = request;
  const about = reason === "taken" || reason === "past" ? reason : "wishes";
  const start = ask.offer && { start: ask.offer.start * 1000 };
  return { times, mail: answerMail(ask, { about, ...start, times }) };
}

function bookedMatter(
  { state, meeting = "" }: KeptRequest,
  { store }: Pick<HandlerContext, "store">,
  desk: BookingDesk,
): MailMatter | undefined {
  const record = desk.records.find(meeting);
  if (state !== "booked" || record?.state !== "booked") return undefined;
  const profile = readSetup(store).agents.find(({ id }) => id === record.agent);
  const place = record.entry.callUrl ?? (profile?.link.kind === "url" ? profile.link.url : "");
  return { about: "booked", start: record.start, agent: profile?.name ?? "", place };
}

async function freeTimes(ask: VisitorAsk, desk: BookingDesk, snapshotId: string): Promise<number[]> {
  const { offers } = await makeAvailability([ask.whom], desk, { snapshotId, days, validMinutes: 60 });
  const wanted = ask.offer?.start ?? ask.wishes[0] ?? 0;
  return (offers[ask.whom]?.slots ?? [])
    .map(([start]) => start)
    .sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || a - b)
    .slice(0, most)
    .sort((a, b) => a - b)
    .map((start) => start * 1000);
}
