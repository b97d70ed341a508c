import { CalendarFailure } from "../CalendarFailure.ts";
import type { Turns } from "../http/createTurns.ts";
import { networkFailure } from "../http/networkFailure.ts";
import { retryAfter } from "../http/retryAfter.ts";
import type { Timing } from "../http/Timing.ts";
import type { CaldavLogin } from "./CaldavLogin.ts";
import { explainCaldav } from "./explainCaldav.ts";

const patienceMs = 30_000;

type Needs = Pick<Timing, "now"> & { readonly fetch: typeof globalThis.fetch; readonly turns: Turns };

/** Fetches for whoever has this signal. */
export type CaldavFetch = (signal: AbortSignal | undefined) => typeof globalThis.fetch;

/**
 * A `fetch` that brings the password along, to nobody over a line that is not secure. It throws what a server refuses, and an
 * answer to a question that is none: an empty one must not read as a free calendar.
 *
 * @throws {CalendarFailure}
 */
export function createCaldavFetch(
  { user, password }: CaldavLogin,
  { fetch, turns, now }: Needs,
): CaldavFetch {
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
  return (signal) => async (input, init) => {
    const url = new URL(String(input));
    if (url.protocol !== "https:" && !isHere(url))
      throw new CalendarFailure({
        code: "not-secure",
        message: "The server's address has to begin with https.",
      });
    const patience = AbortSignal.timeout(patienceMs);
    const headers = new Headers(init?.headers);
    headers.set("authorization", authorization);
    const send = async () => {
      try {
        const answer = await fetch(url, {
          ...init,
          headers,
          signal: signal === undefined ? patience : AbortSignal.any([patience, signal]),
        });
        // All of it now: what breaks off later must not read as an end.
        const { status } = answer;
        const body = [204, 205, 304].includes(status) ? null : await answer.text();
        return new Response(body, { status, headers: answer.headers });
      } catch (error) {
        throw networkFailure(error);
      }
    };
    const answer = await turns.take(send, signal);
    const { status } = answer;
    if (status >= 400) {
      const failure = explainCaldav(status);
      const waitMs = failure.passing ? retryAfter(answer.headers, now()) : undefined;
      if (waitMs === undefined) throw failure;
      turns.hold(waitMs);
      throw new CalendarFailure(failure.problem, { passing: true, waitMs });
    }
    if (init?.method === "REPORT" && !isAnswer(answer)) throw explainCaldav(status === 207 ? 200 : status);
    return answer;
  };
}

function isHere({ protocol, hostname }: URL): boolean {
  return protocol === "http:" && ["127.0.0.1", "localhost", "[::1]"].includes(hostname);
}

/** Multi-status, RFC 4918, 13. */
function isAnswer({ status, headers }: Response): boolean {
  return status === 207 && /\bxml\b/i.test(headers.get("content-type") ?? "");
}
