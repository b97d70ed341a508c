import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../../../ipc/HandlerContext.ts";
import { planMeetingMails } from "../../../mail/meetings/planMeetingMails.ts";
import { readSetup } from "../../../scheduling/readSetup.ts";
import type { Store } from "../../../store/Store.ts";
import { createMeetingRecords } from "../../createMeetingRecords.ts";
import type { BookedRecord, MeetingRecord } from "../../MeetingRecord.ts";
import { asCancelled } from "../asCancelled.ts";
import { bookedRecord } from "../bookedRecord.ts";

type Change = Parsed<"meetings:mailPreview">["change"];

/** What Parley would mail the visitor if a meeting were changed now. @throws {Failure} `not-found`, `damaged` */
export function previewMails(
  { id, change }: Parsed<"meetings:mailPreview">,
  { store, now }: Pick<HandlerContext, "store" | "now">,
): Output<"meetings:mailPreview"> {
  const before = bookedRecord(id, { records: createMeetingRecords(store) });
  const after = changed(before, change, store);
  if (!after) return [];
  const comment = change.kind === "cancel" ? change.comment : "";
  const { added } = planMeetingMails(before, after, comment, { store, now });
  return added.map(({ mail: { subject, text } }) => ({ subject, text }));
}

/** Undefined: the other agent has no calendar. */
function changed(before: BookedRecord, change: Change, store: Store): MeetingRecord | undefined {
  if (change.kind === "cancel") return asCancelled(before);
  if (change.kind === "move")
    return { ...before, start: change.start, end: change.start + before.end - before.start };
  const calendar = readSetup(store).agents.find((agent) => agent.id === change.agent)?.writesTo;
  // What its calendar calls the new entry, nobody knows before it is made.
  const entry = { id: "", etag: "", key: `${before.request.requestId}-preview` };
  return calendar ? { ...before, agent: change.agent, calendar, entry } : undefined;
}
