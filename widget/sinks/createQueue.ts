import type { CreateQueue, Report } from "../host/CreateQueue.ts";
import { storeKeys } from "../host/storeKeys.ts";
import { postReport } from "./postReport.ts";

type Waiting = { readonly url: string; readonly report: Report; readonly since: number };

const pauses = [1, 3, 10, 30, 120];
const longest = 200;
const oldest = 7 * 24 * 3600_000;

/**
 * Reports on their way to webhooks. Each is sent at once and tried again with growing pauses, always under the same id,
 * so that a receiver can tell a second delivery from a second event. What a page could not deliver waits in the
 * visitor's store for the next page, for a week and 200 reports at most.
 */
export const createQueue: CreateQueue = (host) => {
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let stopped = false;

  function read(): Waiting[] {
    const stored = host.store.get(storeKeys.queue);
    return Array.isArray(stored) ? stored.filter(isWaiting) : [];
  }

  function forget(id: string) {
    const rest = read().filter((waiting) => waiting.report.id !== id);
    if (rest.length > 0) host.store.set(storeKeys.queue, rest);
    else host.store.remove(storeKeys.queue);
  }

  async function deliver(waiting: Waiting, attempt: number) {
    if (!host.allowed()) return;
    if (await postReport(waiting.url, JSON.stringify(waiting.report))) return forget(waiting.report.id);
    const pause = pauses[attempt];
    if (pause === undefined || stopped) return;
    const timer = setTimeout(() => {
      timers.delete(timer);
      void deliver(waiting, attempt + 1);
    }, pause * 1000);
    timers.add(timer);
  }

  const recent = read().filter((waiting) => Date.now() - waiting.since < oldest);
  for (const waiting of recent) {
    // The settings may have changed since: nothing goes to a host that they no longer name.
    if (host.manifest.sinks.webhooks.includes(waiting.url)) void deliver(waiting, 0);
    else forget(waiting.report.id);
  }

  return {
    add(url: string, report: Report) {
      const waiting = { url, report, since: Date.now() };
      host.store.set(storeKeys.queue, [...read(), waiting].slice(-longest));
      void deliver(waiting, 0);
    },
    stop() {
      stopped = true;
      for (const timer of timers) clearTimeout(timer);
    },
  };
};

function isWaiting(value: unknown): value is Waiting {
  return (
    typeof value === "object" &&
    value !== null &&
    "url" in value &&
    "report" in value &&
    typeof value.report === "object" &&
    value.report !== null &&
    "id" in value.report &&
    "since" in value &&
    typeof value.since === "number"
  );
}
