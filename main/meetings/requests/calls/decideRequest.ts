import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { RequestReason, RequestState } from "#shared/scheduling/requests/requestStates.ts";
import { readAccounts } from "../../../calendars/accounts/readAccounts.ts";
import { createMeetingRecords } from "../../createMeetingRecords.ts";
import { type MeetingsContext, runMeetings } from "../../schedule/runMeetings.ts";
import { createRequests } from "../createRequests.ts";
import { findReadable } from "../findReadable.ts";
import { findRequest } from "../findRequest.ts";
import { whyNever } from "../whyNever.ts";

/** Where a request was before it was closed, by why it was there. */
const before: { readonly [Reason in RequestReason]?: RequestState } = {
  address: "held",
  slot: "held",
  flood: "held",
  forged: "refused",
};

/**
 * Notes what the user wants with a request. One that he lets pass is answered at once; one that waits is closed only where nobody is
 * to answer it any more.
 *
 * @throws {Failure} `not-found`
 */
export async function decideRequest(
  { id, as }: Parsed<"requests:decide">,
  context: MeetingsContext,
): Promise<Output<"requests:decide">> {
  const { store, meetings, push } = context;
  const request = findRequest(store, id);
  const { settle } = createRequests(store);
  if (as === "close" && request.state !== "closed" && request.state !== "waiting")
    settle(request, { state: "closed" });
  if (as === "close" && request.state === "waiting") await closeWaiting(id, context);
  if (as === "reopen" && request.state === "closed")
    settle(request, {
      state: request.meeting === undefined ? (before[request.reason] ?? "yours") : "booked",
    });
  push("requests:changed", {});
  if (as !== "allow" || request.state !== "held") return;
  settle(request, { state: "waiting", reason: "allowed" });
  // What goes wrong there is told where it was begun.
  await meetings.running?.ended.catch(() => undefined);
  await runMeetings({ read: false, renew: "due" }, context);
}

async function closeWaiting(id: string, { store, meetings, now }: MeetingsContext): Promise<void> {
  // It may be on its way into a calendar.
  while (meetings.running) await meetings.running.ended.catch(() => undefined);
  const request = findRequest(store, id);
  const records = createMeetingRecords(store);
  const found = findReadable(records, id);
  const record = found === "damaged" ? undefined : found;
  const never = whyNever(request, { record, accounts: readAccounts(store), now: now() });
  if (!never) return;
  // Its agent is not kept from other meetings at that time.
  records.release(id);
  createRequests(store).settle(request, { state: "closed", reason: never });
}
