import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";
import type { RelayProblem } from "#shared/relay/relayProblem.ts";
import { codeOfProxy } from "../network/codeOfProxy.ts";
import { proxyFailureIn } from "../network/proxyFailureIn.ts";

/** Milliseconds. */
const patience = 20_000;
const pageSize = 500;

/** A page of a relay's events. `after`: the number of the last one, which the next page is asked with. */
export type RelayPage = { readonly events: readonly unknown[]; readonly after: number };

type RelayAnswer =
  | { readonly ok: true; readonly page: RelayPage }
  /** `lost`: the relay does not know that event: it has begun anew, with another database. */
  | { readonly ok: false; readonly problem: RelayProblem | "lost" };

const pageSchema = defineSchema(() => z.object({ events: z.array(z.unknown()), after: z.int().min(0) }));

const problems: { readonly [status: number]: RelayProblem } = { 401: "key", 429: "crowded" };

/** Asks a relay for the events after one, oldest first; an answer that leads no further is not a relay's. Its key goes nowhere else: redirects are not followed. */
export async function askRelay(
  { url, key }: { readonly url: string; readonly key: string },
  after: number,
  limit = pageSize,
): Promise<RelayAnswer> {
  const fail = (problem: RelayProblem | "lost") => ({ ok: false as const, problem });
  try {
    const answer = await fetch(`${url}/v1/events?after=${after}&limit=${limit}`, {
      headers: { authorization: `Bearer ${key}` },
      redirect: "manual",
      signal: AbortSignal.timeout(patience),
    });
    if (!answer.ok) {
      await answer.body?.cancel();
      // A relay always knows its beginning; whatever else says so would be asked for ever.
      if (answer.status === 410 && after > 0) return fail("lost");
      return fail(problems[answer.status] ?? (answer.status >= 500 ? "broken" : "noRelay"));
    }
    const { data: page } = pageSchema.safeParse(await answer.json().catch(() => undefined));
    const isPage = page !== undefined && (page.events.length === 0 || page.after > after);
    return isPage ? { ok: true, page } : fail("noRelay");
  } catch (error) {
    const proxy = proxyFailureIn(error);
    if (proxy !== undefined) return fail(codeOfProxy(proxy));
    return fail(isCertificate(error) ? "notSecure" : "unreachable");
  }
}

/** Node names what is wrong with a certificate by one of many codes. */
function isCertificate(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  return /CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|ERR_TLS|ERR_SSL|EPROTO/.test(code);
}
