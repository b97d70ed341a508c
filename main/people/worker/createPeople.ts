import { createThread } from "../../threads/createThread.ts";
import type { People } from "./People.ts";
import type { PeopleOrder, PeopleOrders } from "./PeopleOrders.ts";
import { peopleScript } from "./peopleScript.ts";

/** Megabytes for objects that are soon done with, as nearly all of an import are. With more an import takes half as much again. */
const youngMemory = 16;

/** Makes what answers for the people in a file. Its thread begins with the first call, and again after one that broke it. */
export function createPeople(file: string): People {
  const thread = createThread<PeopleOrders>(peopleScript(), { file }, { youngMemory });
  const ask =
    <Order extends PeopleOrder>(order: Order) =>
    (input: PeopleOrders[Order]["input"]) =>
      thread.ask(order, input);

  /** The thread is at it and hears no message: that nobody waits any more it sees in memory that both have. */
  async function look<Order extends "count" | "list">(
    order: Order,
    input: PeopleOrders[Order]["input"],
    signal: AbortSignal | undefined,
  ): Promise<PeopleOrders[Order]["output"]> {
    if (signal === undefined) return thread.ask(order, input);
    const unwanted = new SharedArrayBuffer(1);
    const stop = () => Atomics.store(new Uint8Array(unwanted), 0, 1);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop);
    try {
      return await thread.ask(order, { ...input, unwanted });
    } finally {
      signal.removeEventListener("abort", stop);
    }
  }

  return {
    count: (input, signal) => look("count", input, signal),
    list: (input, signal) => look("list", input, signal),
    get: ask("get"),
    listOwn: ask("listOwn"),
    write: ask("write"),
    remove: ask("remove"),
    erase: ask("erase"),
    prepare: ask("prepare"),
    readFields: ask("readFields"),
    keepFields: ask("keepFields"),
    dueCompanies: ask("dueCompanies"),
    writeCompanies: ask("writeCompanies"),
    forgetImport: ask("forgetImport"),
    writeActivities: ask("writeActivities"),
    forgetActivities: ask("forgetActivities"),
    indexActivities: ask("indexActivities"),
    timeline: ask("timeline"),
    activitiesAfter: ask("activitiesAfter"),
    listActivities: ask("listActivities"),
    merge: ask("merge"),
    forgetSeen: ask("forgetSeen"),
    noteSeen: ask("noteSeen"),
    listSeen: ask("listSeen"),
    listUnseen: ask("listUnseen"),
    readSync: ask("readSync"),
    keepSync: ask("keepSync"),
    hasChanged: ask("hasChanged"),
    import: (input, options) => thread.ask("import", input, options),
    close: () => thread.close(),
  };
}
