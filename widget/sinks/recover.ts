import type { Store } from "../host/Store.ts";
import type { Answer } from "./Answer.ts";
import { heard, queueKeys } from "./queueKeys.ts";

/** What is known of a webhook that has never answered, and has failed once. */
const suspected = -1;
/** Seconds after the first failure, the second, … */
const pauses = [1, 3, 10, 30, 120];

/**
 * A batch that was not simply taken. `got`: what came instead; `silent`: its answer was not to be read;
 * `failures`: how often in a row it has failed before.
 */
export type Trouble = {
  readonly url: string;
  readonly store: Store;
  readonly silent: boolean;
  readonly failures: number;
  readonly got: Response | Error;
  readonly post: (mode: RequestMode) => Promise<Response>;
};

/**
 * What became of it. A webhook that sends no `Access-Control-Allow-Origin` gets the reports, but its answer may not be
 * read. That looks like a broken network, so when that happens twice it is asked without reading the answer.
 */
export async function recover({ url, store, silent, failures, got, post }: Trouble): Promise<Answer> {
  const now = Date.now();
  const failed = (): Answer => ({
    type: "failed",
    pause: (pauses[failures] ?? 120) * (0.75 + Math.random() / 2) * 1000,
  });
  const key = queueKeys.silent(url);
  if (got instanceof Response) {
    store.set(key, heard);
    return answerOf(got, now) ?? failed();
  }
  if (silent) {
    store.remove(key);
    return failed();
  }
  const found = store.get(key);
  if (!navigator.onLine || got.name === "TimeoutError") return failed();
  // Who has answered once is only out of reach; of who never has, the second time tells.
  if (found !== suspected) {
    if (found !== heard) store.set(key, suspected);
    return failed();
  }
  try {
    await post("no-cors");
    store.set(key, now);
    return { type: "taken" };
  } catch {
    store.remove(key);
    return failed();
  }
}

/** A server's trouble (5xx), "too long", "too early" and "too many" pass; every other refusal will not get better. */
function answerOf({ status, headers }: Response, now: number): Answer | undefined {
  if (status < 500 && ![408, 425, 429].includes(status))
    return { type: "refused", status, ofContent: [400, 413, 422].includes(status) };
  const wanted = headers.get("retry-after");
  const pause = wanted === null ? Number.NaN : Number(wanted) * 1000 || Date.parse(wanted) - now;
  return pause > 0 ? { type: "failed", pause } : undefined;
}
