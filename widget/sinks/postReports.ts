import type { ManifestWebhook } from "#shared/site/manifest.ts";
import { reportsBody } from "#shared/site/reportsBody.ts";
import { signedUrl } from "#shared/site/signedUrl.ts";
import type { Store } from "../host/Store.ts";
import type { Waiting } from "./createOutbox.ts";
import { queueKeys } from "./queueKeys.ts";

/**
 * What became of a batch. `refused`: for good; `ofContent`: because of what it says; `failed`: may be tried again, after
 * `pause` milliseconds if the webhook says so.
 */
export type Answer =
  | { readonly type: "taken" }
  | { readonly type: "refused"; readonly status: number; readonly ofContent: boolean }
  | { readonly type: "failed"; readonly pause?: number };

const patience = 10_000;
/** What the browser still sends for a page that is being left. */
const longestKept = 60_000;
/** How long it holds that a webhook's answers may not be read. */
const silence = 24 * 3600_000;
/** What is known of a webhook's answers, if not since when they may not be read. */
const heard = 0;
const suspected = -1;

/**
 * Posts reports. `text/plain` spares the browser the preflight that `application/json` from another origin would need; the
 * body is JSON all the same.
 *
 * A webhook that sends no `Access-Control-Allow-Origin` gets the reports, but its answer may not be read. That looks like
 * a broken network, so when that happens twice it is asked without reading the answer, and for a day at once in that way.
 */
export async function postReports(
  { url, signWith }: ManifestWebhook,
  those: readonly Waiting[],
  store: Store,
): Promise<Answer> {
  const now = Date.now();
  const body = reportsBody(
    those.map(({ report }) => report),
    now,
  );
  const address = signWith === undefined ? url : signedUrl(url, signWith, body, now);
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
  const isSilent = typeof found === "number" && found > 0 && Math.abs(now - found) < silence;
  if (!isSilent)
    try {
      const answer = answerOf(await post("cors"), now);
      store.set(key, heard);
      return answer;
    } catch (error) {
      if (!navigator.onLine || (error as Error).name === "TimeoutError") return { type: "failed" };
      // Who has answered once is only out of reach; of who never has, the second time tells.
      if (found !== suspected) {
        if (found !== heard) store.set(key, suspected);
        return { type: "failed" };
      }
    }
  try {
    await post("no-cors");
    store.set(key, now);
    return { type: "taken" };
  } catch {
    store.remove(key);
    return { type: "failed" };
  }
}

/** A server's trouble (5xx), "too long", "too early" and "too many" pass; every other refusal will not get better. */
function answerOf({ status, headers }: Response, now: number): Answer {
  if (status < 400) return { type: "taken" };
  if (status < 500 && ![408, 425, 429].includes(status))
    return { type: "refused", status, ofContent: [400, 413, 422].includes(status) };
  const wanted = headers.get("retry-after");
  const pause = wanted === null ? Number.NaN : Number(wanted) * 1000 || Date.parse(wanted) - now;
  return { type: "failed", ...(pause > 0 && { pause }) };
}
