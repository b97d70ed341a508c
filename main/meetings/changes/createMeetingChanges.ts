import { Failure } from "../../failure/Failure.ts";
import type { Store } from "../../store/Store.ts";
import type { MeetingRecords, Telling } from "../MeetingRecords.ts";
import { parseJson } from "../parseJson.ts";
import { type KeptChange, keptChangeSchema } from "./KeptChange.ts";
import type { MeetingChanges } from "./MeetingChanges.ts";

type Row = { readonly number: number; readonly state: string; readonly change: string };

/**
 * Changes of meetings in the studio's store.
 *
 * @throws {Failure} `damaged`, from `of`, when something stored makes no sense; it is left as it is
 */
export function createMeetingChanges({ db }: Store, records: Pick<MeetingRecords, "settle">): MeetingChanges {
  const columns = "number, state, change FROM meeting_changes";
  const every = db.prepare<[], Row>(`SELECT ${columns} ORDER BY number`);
  const unfinished = db.prepare<[], Row>(
    `SELECT ${columns} WHERE state IN ('begun', 'placed') ORDER BY number`,
  );
  const one = db.prepare<[string], Row>(`SELECT ${columns} WHERE meeting = ? ORDER BY number`);
  const add = db.prepare("INSERT INTO meeting_changes (meeting, state, change) VALUES (?, ?, ?)");
  const turn = db.prepare("UPDATE meeting_changes SET state = ?, change = ? WHERE number = ?");

  const insert = (change: Omit<KeptChange, "number">): KeptChange => {
    const { state, ...rest } = change;
    const { lastInsertRowid } = add.run(change.meeting, state, JSON.stringify(rest));
    return { ...change, number: Number(lastInsertRowid) };
  };
  return {
    begin: (change) => insert({ ...change, state: "begun" }),
    end: db.transaction((change, { state, why, record }) => {
      const { number, state: _, ...rest } = change;
      turn.run(state, JSON.stringify({ ...rest, ...(why && { why }) }), number);
      if (record) records.settle(record, tellingOf(change));
    }) satisfies MeetingChanges["end"],
    note: db.transaction((change, record) => {
      insert({ ...change, state: "done" });
      if (record) records.settle(record);
    }) satisfies MeetingChanges["note"],
    of: (meeting) => one.all(meeting).map(read),
    open: () => unfinished.all().flatMap((row) => parse(row) ?? []),
    all: () => {
      const found = new Map<string, KeptChange[]>();
      const rows = every.all();
      const changes = rows.flatMap((row) => parse(row) ?? []);
      for (const change of changes) {
        const known = found.get(change.meeting);
        if (known) known.push(change);
        else found.set(change.meeting, [change]);
      }
      return { found, unreadable: rows.length - changes.length };
    },
  };
}

function tellingOf({ silent, change }: KeptChange): Telling {
  return { silent, ...(change.kind === "cancelled" && { comment: change.comment }) };
}

function read(row: Row): KeptChange {
  const change = parse(row);
  if (!change) throw new Failure("damaged", "A stored change of a meeting cannot be read.");
  return change;
}

function parse({ number, state, change }: Row): KeptChange | undefined {
  const kept = parseJson(change);
  return typeof kept === "object" ? keptChangeSchema.safeParse({ ...kept, number, state }).data : undefined;
}
