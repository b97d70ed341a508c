import type { KnownBooking } from "#shared/scheduling/requests/decideVisit.ts";
import type { MeetingRecord, WritingRecord } from "./MeetingRecord.ts";

/** What the visitor is told of it, where Parley mails him. `silent`: nothing; `comment`: a word to him. */
export type Telling = { readonly silent?: boolean | undefined; readonly comment?: string | undefined };

/** Where it is written down what became of requests. What it has answered is on the disk. */
export type MeetingRecords = {
  readonly find: (requestId: string) => MeetingRecord | undefined;
  /**
   * Notes that a meeting is about to be written into a calendar. False, and nothing is noted, when the agent has another one at
   * that time, of whichever process.
   */
  readonly begin: (record: WritingRecord) => boolean;
  /** Notes what became of a request, in the place of what was noted of it. */
  readonly settle: (record: MeetingRecord, telling?: Telling) => void;
  /** Forgets a meeting that was not written after all. */
  readonly release: (requestId: string) => void;
  /** Those that were about to be written, without any that cannot be read. */
  readonly writing: () => readonly WritingRecord[];
  /** All that take an agent's time, in the order they were made. */
  readonly bookings: () => readonly KnownBooking[];
};
