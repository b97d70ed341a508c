import { createMeetingRecords } from "#main/meetings/createMeetingRecords.ts";
import type { BookedRecord } from "#main/meetings/MeetingRecord.ts";
import { saveSetup } from "#main/scheduling/saveSetup.ts";
import type { Store } from "#main/store/Store.ts";
import { newAgent } from "#shared/scheduling/setup/newAgent.ts";

/** Two agents, `anna` and `bob`, whose account is not connected, and a meeting of Anna's, `request-1`, at the beginning of the epoch. */
export function keepMeeting(store: Store, part: Partial<BookedRecord> = {}): BookedRecord {
  const calendar = { account: "none", calendar: "c" };
  const agents = ["anna", "bob"].map((id) => ({ ...newAgent(id, "UTC"), name: id, writesTo: calendar }));
  saveSetup({ agents, teams: [], holidays: [] }, { store });
  const request = {
    ...{ requestId: "request-1", whom: "agent:anna", start: 0, minutes: 30, snapshotId: "s", sig: "sig" },
    ...{ timeZone: "Europe/Berlin", name: "Vera", email: "vera@example.com", dialogue: "sample" },
    language: "en",
  };
  const entry = { id: "e1", etag: "1" };
  const times = { start: 0, end: 1_800_000, createdAt: 0 };
  const record = { state: "booked" as const, request, ...times, agent: "anna", calendar, entry, ...part };
  createMeetingRecords(store).settle(record);
  return record;
}
