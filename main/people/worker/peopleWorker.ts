/**
 * The thread that holds the people's database: all that is read and written goes through it, so that a million people keep no
 * window waiting. While an import runs, other orders are done between its batches.
 */
import { createReadStream } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { parentPort, workerData } from "node:worker_threads";
import { Failure } from "../../failure/Failure.ts";
import type { Store } from "../../store/Store.ts";
import { serveThread } from "../../threads/serveThread.ts";
import { activitiesAfter } from "../activities/activitiesAfter.ts";
import { forgetActivities } from "../activities/forgetActivities.ts";
import { indexActivities } from "../activities/indexActivities.ts";
import { listActivities } from "../activities/listActivities.ts";
import { readTimeline } from "../activities/readTimeline.ts";
import { writeActivities } from "../activities/writeActivities.ts";
import { dueCompanies } from "../companies/dueCompanies.ts";
import { writeCompanies } from "../companies/writeCompanies.ts";
import { erasePeople } from "../erasePeople.ts";
import { keepFields } from "../fields/keepFields.ts";
import { readFields } from "../fields/readFields.ts";
import { forgetImport } from "../import/forgetImport.ts";
import { importActivities } from "../import/importActivities.ts";
import { importPeople } from "../import/importPeople.ts";
import { importSeen } from "../import/importSeen.ts";
import { listOwn } from "../own/listOwn.ts";
import { countPeople } from "../query/countPeople.ts";
import { createPeopleReader } from "../query/createPeopleReader.ts";
import { getPerson } from "../query/getPerson.ts";
import { listPeople } from "../query/listPeople.ts";
import type { PeopleReader } from "../query/PeopleReader.ts";
import { prepareOrders } from "../query/prepareOrders.ts";
import { prepareSearch } from "../query/prepareSearch.ts";
import { removePeople } from "../removePeople.ts";
import { openPeople } from "../store/openPeople.ts";
import { changedRows } from "../sync/changedRows.ts";
import { forgetSeen } from "../sync/forgetSeen.ts";
import { keepSync } from "../sync/keepSync.ts";
import { listSeen } from "../sync/listSeen.ts";
import { listUnseen } from "../sync/listUnseen.ts";
import { mergePeople } from "../sync/mergePeople.ts";
import { noteSeen } from "../sync/noteSeen.ts";
import { readSync } from "../sync/readSync.ts";
import { wantedRows } from "../sync/wantedRows.ts";
import { writePeople } from "../writePeople.ts";
import type { PeopleOrders } from "./PeopleOrders.ts";

const importers = { people: importPeople, activities: importActivities, seen: importSeen };

const { file } = workerData as { readonly file: string };

let opened: { readonly store: Store; reader: PeopleReader | undefined; version: unknown } | undefined;
/** What keeps the database from being opened may be over by the next order: another process, or a scanner. */
function open(): NonNullable<typeof opened> {
  if (opened === undefined) {
    const store = openPeople(file, { now: Date.now() });
    opened = { store, reader: undefined, version: versionOf(store) };
  }
  return opened;
}

/** Made anew when somebody asks after what it holds to has changed: changes come many at a time. */
function openReader(): PeopleReader {
  const known = open();
  known.reader ??= createPeopleReader(known.store);
  return known.reader;
}

/** Another one after another connection has changed something. */
function versionOf({ db }: Store): unknown {
  return db.pragma("data_version", { simple: true });
}

function checkWanted(unwanted: SharedArrayBuffer | undefined): () => void {
  const flag = unwanted && new Uint8Array(unwanted);
  return () => {
    if (flag && Atomics.load(flag, 0) === 1)
      throw new Failure("cancelled", "Nobody waits for this any more.");
  };
}

let messages = 0;
parentPort?.on("message", () => {
  messages += 1;
});
/** Who looks at the list may search next; any other order goes before. */
async function prepareMeanwhile(reader: PeopleReader): Promise<void> {
  const before = messages;
  await setImmediate();
  const isFree = async () => {
    await setImmediate();
    return messages === before;
  };
  if (messages === before) await prepareSearch(reader, isFree);
}

serveThread<PeopleOrders>(
  {
    count: ({ where, unwanted, ...context }) =>
      countPeople(where, openReader(), context, checkWanted(unwanted)),
    list: ({ now, timeZone, unwanted, ...query }) => {
      const reader = openReader();
      const page = listPeople(query, reader, { now, timeZone }, checkWanted(unwanted));
      prepareMeanwhile(reader).catch(() => undefined);
      return page;
    },
    get: ({ id }) => getPerson(id, openReader()),
    listOwn: () => listOwn(openReader()),
    write: ({ wanted, onlyChanged = false, ...rows }) => {
      const { store } = open();
      const asked = wanted === undefined ? rows : wantedRows(store, rows, wanted);
      const kept = onlyChanged ? changedRows(store, asked) : asked;
      writePeople(store, kept);
      return { kept: kept.ids.length };
    },
    erase: ({ ids }) => void erasePeople(open().store, ids),
    remove: ({ ids }) => ({ removed: removePeople(open().store, ids) }),
    prepare: async ({ attributes }) => {
      await prepareOrders(open().store, attributes, setImmediate);
      return undefined;
    },
    readFields: () => readFields(open().store),
    keepFields: ({ fields }) => {
      const known = open();
      keepFields(known.store, fields);
      known.reader = undefined;
      return undefined;
    },
    import: async ({ name, file: csv, into = "people", wanted }, options) => {
      const source = { name, open: (start: number) => createReadStream(csv, { start }) };
      const { head: _, ...came } = await importers[into](open().store, source, {
        ...options,
        ...(wanted && { wanted }),
      });
      return came;
    },
    dueCompanies: ({ since }) => {
      const known = open();
      known.reader = undefined;
      return dueCompanies(known.store, since);
    },
    writeCompanies: (came) => {
      const known = open();
      writeCompanies(known.store, came);
      known.reader = undefined;
      return undefined;
    },
    forgetImport: ({ name }) => void forgetImport(open().store, name),
    writeActivities: ({ rows }) => ({ added: writeActivities(open().store, rows) }),
    forgetActivities: ({ before }) => forgetActivities(open().store, before),
    indexActivities: ({ isWanted }) => void indexActivities(open().store, isWanted),
    listActivities: (input) => listActivities(open().store, input),
    activitiesAfter: (input) => activitiesAfter(open().store, input),
    timeline: (input) => readTimeline(open().store, input),
    merge: ({ merges }) => ({ removed: mergePeople(open().store, merges) }),
    forgetSeen: () => void forgetSeen(open().store),
    noteSeen: ({ ids }) => void noteSeen(open().store, ids),
    listSeen: ({ after }) => listSeen(open().store, after),
    listUnseen: () => listUnseen(open().store),
    readSync: () => readSync(open().store),
    keepSync: ({ state }) => void keepSync(open().store, state),
    hasChanged: () => {
      const known = open();
      const version = versionOf(known.store);
      if (version === known.version) return false;
      known.version = version;
      // The fields may be others too; the reader knows them as they were.
      known.reader = undefined;
      return true;
    },
  },
  file,
);
