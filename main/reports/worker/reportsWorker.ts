/** The thread that holds the events: a million of them are counted without any window waiting for it. */
import { workerData } from "node:worker_threads";
import type { VisitorAsk } from "#shared/scheduling/requests/visitorAsk.ts";
import type { Store } from "../../store/Store.ts";
import { serveThread } from "../../threads/serveThread.ts";
import { countForgettable } from "../forget/countForgettable.ts";
import { forgetEvents } from "../forget/forgetEvents.ts";
import { forgetVisits } from "../forget/forgetVisits.ts";
import { lastForgotten } from "../forget/lastForgotten.ts";
import { noteForgotten } from "../forget/noteForgotten.ts";
import { importLog } from "../import/importLog.ts";
import { readMarketoPlace } from "../marketo/readMarketoPlace.ts";
import { readWays } from "../query/readWays.ts";
import { report } from "../query/report.ts";
import { keepEvents } from "../record/keepEvents.ts";
import { keepMarketo } from "../record/keepMarketo.ts";
import { openEvents } from "../store/openEvents.ts";
import type { ReportStore } from "../store/ReportStore.ts";
import { readStore } from "../store/readStore.ts";
import type { ReportOrders } from "./ReportOrders.ts";

const { file } = workerData as { readonly file: string };
let database: Store | undefined;
let events: ReportStore | undefined;

function read(): ReportStore {
  database ??= openEvents(file, { now: Date.now() });
  events ??= readStore(database);
  return events;
}

serveThread<ReportOrders>(
  {
    read: (query) => report(read(), query),
    ways: (query) => readWays(read(), query),
    import: async ({ file: log, now }, options) => {
      const asks: VisitorAsk[] = [];
      try {
        const outcome = await importLog(read(), log, {
          ...options,
          now,
          onAsk: (ask) => void asks.push(ask),
        });
        return { ...outcome, asks };
      } catch (error) {
        // The database took back what it could not keep; memory has to follow.
        events = undefined;
        throw error;
      }
    },
    keep: ({ events: told, now }) => {
      try {
        return keepEvents(read(), told, now);
      } catch (error) {
        events = undefined;
        throw error;
      }
    },
    marketoPlace: () => readMarketoPlace(read()),
    keepMarketo: (told) => {
      try {
        return { added: keepMarketo(read(), told) };
      } catch (error) {
        events = undefined;
        throw error;
      }
    },
    forgettable: (query) => ({ visits: countForgettable(read(), query), last: lastForgotten(read()) }),
    forget: ({ query, now }) => {
      const store = read();
      try {
        const isAll = query.before === undefined && query.site === undefined;
        const visits = isAll ? store.visits.count() : forgetVisits(store, query);
        if (isAll) forgetEvents(store);
        noteForgotten(store, { at: now, visits }, query);
        return { visits };
      } finally {
        events = undefined;
      }
    },
  },
  file,
);
