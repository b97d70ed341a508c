import type { ManifestWebhook } from "#shared/site/manifest.ts";
import type { QueueHost } from "../host/CreateQueue.ts";
import type { Answer } from "./Answer.ts";
import type { Outbox, Waiting } from "./createOutbox.ts";
import { exclusively } from "./exclusively.ts";
import { type Parcel, pack } from "./pack.ts";
import { postReports } from "./postReports.ts";
import { queueKeys } from "./queueKeys.ts";

/** What is known of a webhook, on all pages: how often it has failed in a row, and not to ask before `until`. */
type Known = { readonly failures: number; readonly until: number };

/** Milliseconds in which reports gather, and how many, or how many bytes of them, travel at once at most. */
const gathering = 250;
const most = 20;
const mostBytes = 30_000;
/** The longest that a webhook may ask us to wait. */
const longestPause = 24 * 3600_000;

/**
 * Delivers what waits for one webhook: in batches, in order, by one tab at a time. What could not be delivered is tried
 * again with growing pauses, on the pages that follow as well, always under the same ids. What the webhook refuses for good
 * is given up. Answers a function that is to be called when there is more.
 */
export function deliverTo(webhook: ManifestWebhook, host: QueueHost, outbox: Outbox): () => void {
  const { url } = webhook;
  const { store } = host;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let again = false;
  /** The network came back while a try was under way that may have begun without it. */
  let isBack = false;
  let size = most;
  let onTheWay: readonly Waiting[] = [];
  /** What this page would leave behind: a page that is being left has no time to sign it. */
  let ready: Parcel | undefined;

  const isLeft = (one: Waiting) => outbox.isOwn(one) && !onTheWay.some(({ key }) => key === one.key);

  function known(): Known {
    const { failures, until } = (store.get(queueKeys.hook(url)) ?? {}) as Partial<Known>;
    const wait = Number(until) - Date.now();
    // A pause that nobody could have asked for comes from a clock that was wrong.
    return wait > 0 && wait <= longestPause
      ? { failures: Number(failures), until: Number(until) }
      : { failures: Number(failures) || 0, until: 0 };
  }

  function batch(isWanted: (one: Waiting) => boolean = () => true): Waiting[] {
    let bytes = 0;
    return outbox
      .waiting(url)
      .filter(isWanted)
      .slice(0, size)
      .filter((one, index) => {
        bytes += JSON.stringify(one.report).length;
        return index === 0 || bytes <= mostBytes;
      });
  }

  function settle(those: readonly Waiting[], answer: Answer) {
    if (answer.type === "failed") {
      const until = Date.now() + Math.min(answer.pause, longestPause);
      return store.set(queueKeys.hook(url), { failures: known().failures + 1, until });
    }
    store.remove(queueKeys.hook(url));
    // Perhaps only one of them is to blame.
    if (answer.type === "refused" && those.length > 1 && answer.ofContent) {
      size = 1;
      return;
    }
    outbox.drop(those);
    if (answer.type === "refused")
      host.emit("error", { code: "webhook-refused", url, status: answer.status });
  }

  async function deliverAll() {
    while (host.allowed() && !known().until) {
      onTheWay = batch();
      if (onTheWay.length === 0) return;
      const parcel = await pack(webhook, onTheWay, host.load);
      const answer = await postReports(url, parcel, host, known().failures);
      settle(onTheWay, answer);
      onTheWay = [];
    }
  }

  async function run() {
    clearTimeout(timer);
    timer = undefined;
    again = running;
    if (running) return;
    running = true;
    const free = await exclusively(`parley:${url}`, host, deliverAll).catch(() => undefined);
    running = false;
    onTheWay = [];
    prepare();
    if (isBack) {
      isBack = false;
      return retry();
    }
    // What it takes is not to be had; perhaps it is when there is more to tell, or on the next page.
    if (free === undefined) return;
    const pause = known().until - Date.now();
    if (again || !free || pause > 0) later(free ? Math.max(pause, 0) : 1000);
  }

  function later(pause: number) {
    timer ??= setTimeout(run, pause);
  }

  function retry() {
    store.remove(queueKeys.hook(url));
    void run();
  }

  function prepare() {
    const left = batch(isLeft);
    if (left.length > 0)
      pack(webhook, left, host.load).then(
        (parcel) => {
          ready = parcel;
        },
        () => {},
      );
  }

  addEventListener("online", () => {
    isBack = running;
    retry();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && timer !== undefined && !known().until) void run();
  });
  addEventListener("pagehide", () => {
    // The page may be gone before any answer, so they stay in the store, for the next page to make sure.
    if (ready?.those.every(isLeft) && host.allowed() && !known().until)
      void postReports(url, ready, host, known().failures);
  });

  if (outbox.waiting(url).length > 0) later(0);
  return () => {
    prepare();
    later(known().until ? known().until - Date.now() : gathering);
  };
}
