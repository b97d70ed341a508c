import { CalendarFailure } from "../CalendarFailure.ts";
import type { AccessTokens } from "./AccessTokens.ts";
import type { ApiAnswer } from "./ApiAnswer.ts";
import type { ApiRequest } from "./ApiRequest.ts";
import type { Turns } from "./createTurns.ts";
import { networkFailure } from "./networkFailure.ts";
import { orGivenUp } from "./orGivenUp.ts";
import { repeat } from "./repeat.ts";
import { retryAfter } from "./retryAfter.ts";
import type { Timing } from "./Timing.ts";

const patienceMs = 30_000;

/** Sends calls to a service. @throws {CalendarFailure} what the service refuses, or what stands between it and us */
export type Api = (request: ApiRequest) => Promise<ApiAnswer>;

/**
 * `baseUrl`: the service's address, without a slash at the end; `headers`: of every call; `explain`: what a refusal means, by the
 * service's own words.
 */
export type ApiOptions = Timing & {
  readonly baseUrl: string;
  readonly fetch: typeof globalThis.fetch;
  readonly tokens: AccessTokens;
  readonly turns: Turns;
  readonly headers?: Readonly<Record<string, string>>;
  readonly explain: (answer: ApiAnswer) => CalendarFailure;
};

/** Calls with the account's token, renewed once when it is refused, and repeated while what is wrong may pass. */
export function createApi(options: ApiOptions): Api {
  const { tokens, turns, explain } = options;

  const attempt = async (request: ApiRequest): Promise<ApiAnswer> => {
    const token = await orGivenUp(tokens.get(), request.signal);
    const first = await send(request, token, options);
    if (first.status !== 401) return check(request, first);
    const second = await send(request, await orGivenUp(tokens.replace(token), request.signal), options);
    if (second.status === 401)
      throw new CalendarFailure({ code: "sign-in", message: "The calendar does not accept the sign-in." });
    return check(request, second);
  };
  const check = ({ settled = [] }: ApiRequest, answer: ApiAnswer): ApiAnswer => {
    if (answer.status < 300 || settled.includes(answer.status)) return answer;
    const failure = explain(answer);
    const waitMs = failure.passing ? retryAfter(answer.headers, options.now()) : undefined;
    if (waitMs === undefined) throw failure;
    turns.hold(waitMs);
    throw new CalendarFailure(failure.problem, { passing: true, waitMs });
  };
  return (request) => {
    const { tries, signal } = request;
    return repeat(() => turns.take(() => attempt(request), signal), { ...options, tries, signal });
  };
}

async function send(request: ApiRequest, token: string, options: ApiOptions): Promise<ApiAnswer> {
  const { method, path, body, ifMatch, signal } = request;
  const patience = AbortSignal.timeout(patienceMs);
  try {
    const answer = await options.fetch(`${options.baseUrl}${path}`, {
      method,
      headers: {
        accept: "application/json",
        authorization: `Bearer ${token}`,
        ...options.headers,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(ifMatch === undefined ? {} : { "if-match": ifMatch }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      // A redirect would take the token to whoever it names.
      redirect: "manual",
      signal: signal === undefined ? patience : AbortSignal.any([patience, signal]),
    });
    return { status: answer.status, headers: answer.headers, json: parse(await answer.text()) };
  } catch (error) {
    throw networkFailure(error);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
