import type { KnownBooking } from "#shared/scheduling/requests/decideVisit.ts";
import { Failure } from "../failure/Failure.ts";
import type { Store } from "../store/Store.ts";
import { type MeetingRecord, meetingRecordSchema } from "./MeetingRecord.ts";
import type { MeetingRecords } from "./MeetingRecords.ts";
import { parseJson } from "./parseJson.ts";

type Row = { readonly record: string };

/**
 * Records of meetings in the studio's store.
 *
 * @throws {Failure} `damaged`, from `find`, when what is stored makes no sense; it is left as it is
 */
export function createMeetingRecords({ db }: Store): MeetingRecords {
  const one = db.prepare<[string], Row>("SELECT record FROM meetings WHERE request_id = ?");
  // Of one that cannot be read its time is still known, and nobody else gets it.
  const standing = db.prepare<[], Omit<KnownBooking, "status">>(
    `SELECT request_id AS key, agent, start_at AS start, end_at AS end, created_at AS createdAt,
    iif(json_valid(record), coalesce(record ->> '$.request.email', ''), '') AS email
    FROM meetings WHERE state IN ('writing', 'booked') AND agent IS NOT NULL ORDER BY created_at, rowid`,
  );
  const unwritten = db.prepare<[], Row>(
    "SELECT record FROM meetings WHERE state = 'writing' ORDER BY created_at, rowid",
  );
  const overlapping = db.prepare<{ agent: string; id: string; start: number; end: number }, unknown>(
    `SELECT 1 FROM meetings WHERE state IN ('writing', 'booked') AND agent = @agent AND request_id <> @id
    AND start_at < @end AND end_at > @start LIMIT 1`,
  );
  const put = db.prepare(
    `INSERT INTO meetings (request_id, state, agent, start_at, end_at, created_at, record)
    VALUES (@id, @state, @agent, @start, @end, @createdAt, @record)
    ON CONFLICT (request_id) DO UPDATE SET state = excluded.state, agent = excluded.agent, start_at = excluded.start_at,
    end_at = excluded.end_at, record = excluded.record`,
  );
  const remove = db.prepare("DELETE FROM meetings WHERE request_id = ? AND state = 'writing'");

  const settle = (record: MeetingRecord) => {
    const { state, start, end, createdAt, request } = record;
    const agent = "agent" in record ? record.agent : null;
    put.run({ id: request.requestId, state, agent, start, end, createdAt, record: JSON.stringify(record) });
  };
  const begin = db.transaction((record: Parameters<MeetingRecords["begin"]>[0]) => {
    const { agent, start, end, request } = record;
    if (overlapping.get({ agent, id: request.requestId, start, end }) !== undefined) return false;
    settle(record);
    return true;
  });

  return {
    find(requestId) {
      const row = one.get(requestId);
      return row && read(row);
    },
    begin: (record) => begin.immediate(record),
    settle,
    release(requestId) {
      remove.run(requestId);
    },
    writing: () =>
      unwritten
        .all()
        .flatMap(({ record }) => meetingRecordSchema.safeParse(parseJson(record)).data ?? [])
        .filter((record) => record.state === "writing"),
    bookings: () => standing.all().map((row) => ({ ...row, status: "confirmed" as const })),
  };
}

function read({ record }: Row): MeetingRecord {
  const parsed = meetingRecordSchema.safeParse(parseJson(record));
  if (!parsed.success) throw new Failure("damaged", "A stored meeting cannot be read.");
  return parsed.data;
}
