import { Failure } from "../../failure/Failure.ts";
import type { MeetingRecords } from "../../meetings/MeetingRecords.ts";
import type { Store } from "../../store/Store.ts";
import { noteMeetingMails } from "./noteMeetingMails.ts";

/** Records that write down, in the same moment, what the visitor is to be told of a meeting. */
export function withMails(
  records: MeetingRecords,
  { store, now }: { readonly store: Store; readonly now: () => number },
): MeetingRecords {
  // A transaction within the other: half a telling is taken back alone.
  const tellOf = store.db.transaction(noteMeetingMails);
  const settle = store.db.transaction((record, telling = {}) => {
    const before = records.find(record.request.requestId);
    records.settle(record, telling);
    if (telling.silent) return;
    try {
      tellOf(before, record, telling.comment ?? "", { store, now });
    } catch (error) {
      // What stands in a calendar has to be noted, whatever becomes of the mail.
      if (!(error instanceof Failure || error instanceof RangeError)) throw error;
    }
  }) satisfies MeetingRecords["settle"];
  return { ...records, settle };
}
