/**
 * The thread that holds the people's database: all that is read and written goes through it, so that a million people keep no
 * window waiting. While an import runs, other orders are done between its batches.
 */
import { createReadStream } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { parentPort, workerData } from "node:worker_threads";
import { Failure } from "../../failure/Failure.ts";
import { systemFailure } from "../../failure/systemFailure.ts";
import { StoreError } from "../../store/StoreError.ts";
import { forgetActivities } from "../activities/forgetActivities.ts";
import { indexActivities } from "../activities/indexActivities.ts";
import { listActivities } from "../activities/listActivities.ts";
import { readTimeline } from "../activities/readTimeline.ts";
import { writeActivities } from "../activities/writeActivities.ts";
import { keepFields } from "../fields/keepFields.ts";
import { readFields } from "../fields/readFields.ts";
import { forgetImport } from "../import/forgetImport.ts";
import { importActivities } from "../import/importActivities.ts";
import { importPeople } from "../import/importPeople.ts";
import { importSeen } from "../import/importSeen.ts";
import { countPeople } from "../query/countPeople.ts";
import { createPeopleReader } from "../query/createPeopleReader.ts";
import { getPerson } from "../query/getPerson.ts";
import { listPeople } from "../query/listPeople.ts";
import { prepareOrders } from "../query/prepareOrders.ts";
import { prepareSearch } from "../query/prepareSearch.ts";
import { removePeople } from "../removePeople.ts";
import { openPeople } from "../store/openPeople.ts";
import { forgetSeen } from "../sync/forgetSeen.ts";
import { keepSync } from "../sync/keepSync.ts";
import { listUnseen } from "../sync/listUnseen.ts";
import { mergePeople } from "../sync/mergePeople.ts";
import { readSync } from "../sync/readSync.ts";
import { writePeople } from "../writePeople.ts";
import type { FromPeople, PeopleOrder, PeopleOrders, ToPeople } from "./PeopleOrders.ts";

const importers = { people: importPeople, activities: importActivities, seen: importSeen };

const port = parentPort;
const { file } = workerData as { readonly file: string };

if (port !== null) {
  const tell = (message: FromPeople) => port.postMessage(message);
  const stops = new Map<number, AbortController>();
  const openOrders = () => {
    const store = openPeople(file, { now: Date.now() });
    let reader = createPeopleReader(store);
    const orders: {
      [Order in PeopleOrder]: (
        input: PeopleOrders[Order]["input"],
        number: number,
        checkWanted: () => void,
      ) => PeopleOrders[Order]["output"] | Promise<PeopleOrders[Order]["output"]>;
    } = {
      count: ({ where, now, timeZone }, _, checkWanted) =>
        countPeople(where, reader, { now, timeZone }, checkWanted),
      list: ({ now, timeZone, ...query }, _, checkWanted) =>
        listPeople(query, reader, { now, timeZone }, checkWanted),
      get: ({ id }) => getPerson(id, reader),
      write: (rows) => void writePeople(store, rows),
      remove: ({ ids }) => ({ removed: removePeople(store, ids) }),
      prepare: async ({ attributes }) => {
        await prepareOrders(reader, attributes, setImmediate);
        return undefined;
      },
      readFields: () => readFields(store),
      keepFields: ({ fields }) => {
        keepFields(store, fields);
        reader = createPeopleReader(store);
        return undefined;
      },
      import: async ({ name, file: csv, into = "people" }, number) => {
        const stop = new AbortController();
        stops.set(number, stop);
        try {
          const open = (start: number) => createReadStream(csv, { start });
          const onProgress = ({ rows, bytes }: { rows: number; bytes: number }) =>
            tell({ number, progress: { rows, bytes } });
          const { head: _, ...came } = await importers[into](
            store,
            { name, open },
            { signal: stop.signal, onProgress },
          );
          return came;
        } finally {
          stops.delete(number);
        }
      },
      forgetImport: ({ name }) => void forgetImport(store, name),
      writeActivities: ({ rows }) => ({ added: writeActivities(store, rows) }),
      forgetActivities: ({ before }) => forgetActivities(store, before),
      indexActivities: ({ isWanted }) => void indexActivities(store, isWanted),
      listActivities: (input) => listActivities(store, input),
      timeline: (input) => readTimeline(store, input),
      merge: ({ merges }) => ({ removed: mergePeople(store, merges) }),
      forgetSeen: () => void forgetSeen(store),
      listUnseen: () => listUnseen(store),
      readSync: () => readSync(store),
      keepSync: ({ state }) => void keepSync(store, state),
    };
    return { orders, prepare: (isWanted: () => Promise<boolean>) => prepareSearch(reader, isWanted) };
  };
  let opened: ReturnType<typeof openOrders> | undefined;
  /** What keeps the database from being opened may be over by the next order: another process, or a scanner. */
  const ready = () => {
    opened ??= openOrders();
    return opened;
  };
  let last = 0;
  port.on("message", (message: ToPeople) => {
    if ("stop" in message) stops.get(message.stop)?.abort();
    else {
      const { number, order, input, unwanted } = message;
      last = number;
      const flag = unwanted && new Uint8Array(unwanted);
      const checkWanted = () => {
        if (flag && Atomics.load(flag, 0) === 1)
          throw new Failure("cancelled", "Nobody waits for this any more.");
      };
      const run = () => {
        const work = ready().orders[order] as (
          input: unknown,
          number: number,
          checkWanted: () => void,
        ) => unknown;
        return work(input, number, checkWanted);
      };
      const isLast = async () => {
        await setImmediate();
        return last === number;
      };
      void answer(number, run).then(
        // Who looks at the list may search next.
        () => (order === "list" ? opened?.prepare(isLast).catch(() => undefined) : undefined),
      );
    }
  });

  async function answer(number: number, run: () => unknown): Promise<void> {
    try {
      tell({ number, output: await run() });
    } catch (error) {
      const failure =
        error instanceof StoreError || error instanceof Failure ? error : systemFailure(error, file);
      const message =
        failure?.message ?? (error instanceof Error ? (error.stack ?? error.message) : String(error));
      tell({ number, error: { code: failure?.code, message } });
    }
  }
}
