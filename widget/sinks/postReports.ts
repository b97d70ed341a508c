import type { QueueHost } from "../host/CreateQueue.ts";
import type { Answer } from "./Answer.ts";
import type { Parcel } from "./pack.ts";
import { heard, queueKeys } from "./queueKeys.ts";

const patience = 10_000;
/** What the browser still sends for a page that is being left. */
const longestKept = 60_000;
/** How long it holds that a webhook's answers may not be read. */
const silence = 24 * 3600_000;
/** The longest that what has failed waits where what knows better cannot be had. */
const longestPause = 120_000;

/**
 * Posts reports. `text/plain` spares the browser the preflight that `application/json` from another origin would need; the
 * body is JSON all the same.
 *
 * A webhook that sends no `Access-Control-Allow-Origin` gets the reports, but its answer may not be read. Once
 * that is known of it (see `recover`), it is for a day asked without reading the answer.
 */
export async function postReports(
  url: string,
  { address, body }: Parcel,
  { store, load }: Pick<QueueHost, "store" | "load">,
  failures: number,
): Promise<Answer> {
  const now = Date.now();
  const keepalive = new TextEncoder().encode(body).length < longestKept;
  const post = (mode: RequestMode) =>
    fetch(address, {
      method: "POST",
      mode,
      keepalive,
      credentials: "omit",
      referrerPolicy: "no-referrer",
      headers: { "content-type": "text/plain;charset=UTF-8" },
      body,
      signal: AbortSignal.timeout(patience),
    });
  const key = queueKeys.silent(url);
  const found = store.get(key);
  const silent = typeof found === "number" && found > 0 && Math.abs(now - found) < silence;
  const got = await post(silent ? "no-cors" : "cors").catch((error: Error) => error);
  if ("status" in got && got.status < 400) {
    store.set(key, silent ? now : heard);
    return { type: "taken" };
  }
  return load("recovery").then(
    ({ recover }) => recover({ url, store, silent, failures, got, post }),
    () => ({ type: "failed", pause: longestPause }),
  );
}
