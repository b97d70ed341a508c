import type { ReportedEvent } from "#shared/reports/ReportedEvent.ts";
import type { ReportStore } from "../store/ReportStore.ts";
import { visitColumns } from "../store/visitColumns.ts";
import { visitFlags } from "../store/visitFlags.ts";
import { wayOf } from "../store/wayOf.ts";
import { keyOf } from "./keyOf.ts";

/** Minutes without an event after which what a visitor does is a new visit. */
const pause = 30;

const minuteOf = (at: number) => Math.floor(at / 60_000);

/** What an event says of its visit at the least, also where the events before it were left out. */
const reached: { readonly [event: string]: number } = {
  opened: visitFlags.opened,
  engaged: visitFlags.opened | visitFlags.engaged,
  answered: visitFlags.opened | visitFlags.engaged,
  captured: visitFlags.opened | visitFlags.engaged,
  meetingRequested: visitFlags.opened | visitFlags.engaged,
  completed: visitFlags.opened | visitFlags.completed,
};

/** Records events, each once. To be called in a transaction; `write` ends it. */
export type Recorder = {
  /** Whether it was new. */
  readonly take: (event: ReportedEvent) => boolean;
  readonly write: () => void;
};

/**
 * Makes what counts events by visits. One conversation is one visit; so are those that a visitor has with a dialogue one after the
 * other, as when he begins again, unless half an hour passes between them. Where the site leaves out who it was, each
 * event is one of its own.
 */
export function createRecorder({ db, visits, passes, words }: ReportStore): Recorder {
  const keepEvent = db.prepare<[Buffer, number]>("INSERT OR IGNORE INTO events (id, marketo) VALUES (?, ?)");
  const tellEvent = db.prepare<[Buffer]>("UPDATE events SET marketo = 0 WHERE id = ? AND marketo = 1");
  const ofConversation = db.prepare<[Buffer], number>("SELECT visit FROM conversations WHERE id = ?").pluck();
  const keepConversation = db.prepare<[Buffer, number]>(
    "INSERT INTO conversations (id, visit) VALUES (?, ?)",
  );
  const ofVisitor = db
    .prepare<[Buffer, number], number>("SELECT visit FROM visitors WHERE visitor = ? AND dialogue = ?")
    .pluck();
  const keepVisitor = db.prepare<[Buffer, number, number]>(
    "INSERT OR REPLACE INTO visitors (visitor, dialogue, visit) VALUES (?, ?, ?)",
  );
  const keepName = db.prepare<[number, string, number]>(
    `INSERT INTO names (dialogue, name, at) VALUES (?, ?, ?)
     ON CONFLICT (dialogue) DO UPDATE SET name = excluded.name, at = excluded.at WHERE excluded.at > at`,
  );
  const newest = new Map<number, number>();

  /** Whether what only Marketo told so far, and what was not forgotten since, is told by the site now. */
  function isToldAgain({ id, conversation, isMarketo }: ReportedEvent): boolean {
    if (isMarketo || tellEvent.run(keyOf(id)).changes === 0) return false;
    return conversation !== "" && ofConversation.get(keyOf(conversation)) !== undefined;
  }

  function visitOf(event: ReportedEvent, dialogue: number): number {
    const conversation = event.conversation === "" ? undefined : keyOf(event.conversation);
    const known = conversation && ofConversation.get(conversation);
    if (known !== undefined) {
      // Whoever it is to Marketo may begin again before the site tells of that.
      if (event.isMarketo) follow(event.visitor, dialogue, known);
      return known;
    }
    const visit = visitOfVisitor(event, dialogue);
    if (conversation) keepConversation.run(conversation, visit);
    return visit;
  }

  function visitOfVisitor(event: ReportedEvent, dialogue: number): number {
    if (event.visitor === "") return addVisit(event, dialogue);
    const visitor = keyOf(event.visitor);
    const last = ofVisitor.get(visitor, dialogue);
    if (last !== undefined && isNear(last, minuteOf(event.at))) return last;
    const visit = addVisit(event, dialogue);
    if (last === undefined || minuteOf(event.at) > visits.get(last, visitColumns.began))
      keepVisitor.run(visitor, dialogue, visit);
    return visit;
  }

  function isNear(visit: number, minute: number): boolean {
    const { began, ended } = visitColumns;
    return minute >= visits.get(visit, began) - pause && minute <= visits.get(visit, ended) + pause;
  }

  function addVisit({ at, page, language, version, isMarketo }: ReportedEvent, dialogue: number): number {
    const minute = minuteOf(at);
    const codes = [
      words.code("page", page),
      words.code("language", language),
      words.code("version", version),
    ];
    const flags = isMarketo ? visitFlags.onlyMarketo : 0;
    return visits.add([minute, minute, dialogue, ...codes, flags, 0, 0, 0]);
  }

  /** What only Marketo told of so far is told by the site, too: where it was, who it was to the site, and how far it came there. */
  function complete(
    visit: number,
    { at, page, language, version, visitor }: ReportedEvent,
    dialogue: number,
  ): void {
    visits.set(visit, visitColumns.ended, minuteOf(at));
    visits.set(visit, visitColumns.flags, visits.get(visit, visitColumns.flags) & ~visitFlags.onlyMarketo);
    visits.set(visit, visitColumns.page, words.code("page", page));
    visits.set(visit, visitColumns.language, words.code("language", language));
    visits.set(visit, visitColumns.version, words.code("version", version));
    if (visitor !== "") follow(visitor, dialogue, visit);
  }

  /** What a visitor does next with a dialogue may belong to a visit, unless one that began later is known. */
  function follow(visitor: string, dialogue: number, visit: number): void {
    const last = ofVisitor.get(keyOf(visitor), dialogue);
    const { began } = visitColumns;
    if (last === undefined || visits.get(visit, began) > visits.get(last, began))
      keepVisitor.run(keyOf(visitor), dialogue, visit);
  }

  function raise(visit: number, column: number, by: number): void {
    if (by > 0) visits.set(visit, column, visits.get(visit, column) + by);
  }

  return {
    take(event) {
      const isNew = keepEvent.run(keyOf(event.id), event.isMarketo ? 1 : 0).changes > 0;
      if (!isNew && !isToldAgain(event)) return false;
      const dialogue = words.code("dialogue", event.dialogue);
      if (event.name !== "" && event.at > (newest.get(dialogue) ?? 0)) {
        newest.set(dialogue, event.at);
        keepName.run(dialogue, event.name, event.at);
      }
      const visit = visitOf(event, dialogue);
      const minute = minuteOf(event.at);
      const { began, ended, version, flags, goals, meetings, last } = visitColumns;
      if (minute < visits.get(visit, began)) visits.set(visit, began, minute);
      const isOnlyMarketo = (visits.get(visit, flags) & visitFlags.onlyMarketo) !== 0;
      if (isOnlyMarketo && !event.isMarketo) complete(visit, event, dialogue);
      // How far a visit came is known from the site where that tells of it.
      const isLatest = minute >= visits.get(visit, ended) && (isOnlyMarketo || !event.isMarketo);
      if (isLatest) {
        visits.set(visit, ended, minute);
        // Who has not answered yet is shown a newer version when there is one.
        if (event.version !== "") visits.set(visit, version, words.code("version", event.version));
      }
      const shown =
        (reached[event.event] ?? 0) |
        (event.acquires ? visitFlags.acquired : 0) |
        (event.isMarketo ? visitFlags.marketo : 0);
      visits.set(visit, flags, visits.get(visit, flags) | shown);
      raise(visit, goals, isNew && event.event === "goal" ? 1 : 0);
      raise(visit, meetings, isNew && event.event === "meetingRequested" ? 1 : 0);
      let way = 0;
      for (const pass of event.path) {
        way = words.code("way", wayOf(pass));
        passes.add([visit, way]);
      }
      if (way > 0 && isLatest) visits.set(visit, last, way);
      return isNew;
    },
    write() {
      visits.write();
      passes.write();
    },
  };
}
