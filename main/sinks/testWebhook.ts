import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { eventsUrl } from "#shared/relay/eventsUrl.ts";
import { exampleReport } from "#shared/site/exampleReport.ts";
import { hmacSha256 } from "#shared/site/hmacSha256.ts";
import { reportsBody } from "#shared/site/reportsBody.ts";
import { type SentEvent, sentEvents } from "#shared/site/sentEvents.ts";
import { signedUrl } from "#shared/site/signedUrl.ts";
import { trimReport } from "#shared/site/trimReport.ts";
import { Failure } from "../failure/Failure.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { codeOfProxy } from "../network/codeOfProxy.ts";
import { proxyFailureIn } from "../network/proxyFailureIn.ts";
import { readRelays } from "../relays/readRelays.ts";

/** Milliseconds that a webhook has to answer; the widget gives it no more either. */
const patience = 10_000;
/** A page that nobody has: what answers it may be read by any page, or by a list that it is not on. */
const origin = "https://www.example.com";

/**
 * Posts a made-up report to a webhook, as the widget would but for `"test": true`, and tells what it answered. `readable`: the
 * widget may read the answer on a page of another origin. A known relay is asked as by no page at all: it turns away every origin but
 * those that it lists, and lets those read.
 *
 * @throws {Failure} `unreachable`, `proxy`
 */
export async function testWebhook(
  { url, signWith, leaveOut }: Parsed<"sinks:test">,
  { store }: Pick<HandlerContext, "store">,
): Promise<Output<"sinks:test">> {
  const isRelay = readRelays(store).some((relay) => eventsUrl(relay.url) === url);
  const now = Date.now();
  const wanted: readonly SentEvent[] = ["captured", ...(Object.keys(sentEvents) as SentEvent[])];
  const reports = wanted.flatMap((event) => trimReport(exampleReport(event), leaveOut) ?? []);
  const body = reportsBody(reports.slice(0, 1), now, true);
  try {
    const sign = (text: string) => hmacSha256(signWith, text);
    const answer = await fetch(signWith === "" ? url : await signedUrl(url, body, now, sign), {
      method: "POST",
      // Told, not followed: the widget follows it, and takes longer for each report.
      redirect: "manual",
      headers: { "content-type": "text/plain;charset=UTF-8", ...(!isRelay && { origin }) },
      body,
      signal: AbortSignal.timeout(patience),
    });
    await answer.body?.cancel();
    const allowed = answer.headers.get("access-control-allow-origin");
    return { status: answer.status, readable: isRelay || allowed === "*" || allowed === origin };
  } catch (cause) {
    const proxy = proxyFailureIn(cause);
    if (proxy)
      throw new Failure(codeOfProxy(proxy), `${proxy.message} The webhook was not reached.`, {
        detail: url,
        cause,
      });
    throw new Failure("unreachable", "The webhook cannot be reached.", { detail: url, cause });
  }
}
