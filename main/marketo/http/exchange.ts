import type { CallRequest } from "./CallRequest.ts";
import { MarketoFailure } from "./MarketoFailure.ts";
import type { MarketoOptions } from "./MarketoOptions.ts";
import { networkError } from "./networkError.ts";
import { patienceFor } from "./patienceFor.ts";
import { queryString } from "./queryString.ts";

type Needs = Pick<MarketoOptions, "endpoint" | "fetch" | "now" | "timeScale" | "log">;

/** Reads an answer; `stop` ends the connection. What it throws is the call's refusal. */
export type ReadAnswer<Value> = (answer: Response, stop: AbortController) => Promise<Value>;

/**
 * Sends one request once and reads the answer. The log is told how it went.
 *
 * @throws {MarketoFailure}
 */
export async function exchange<Value>(
  request: CallRequest,
  token: string,
  options: Needs,
  read: ReadAnswer<Value>,
  signal?: AbortSignal,
): Promise<Value> {
  const { endpoint, fetch, now, timeScale, log } = options;
  const { method, path, query, body, contentType, headers } = request;
  const search = query === undefined ? "" : `?${queryString(query)}`;
  const began = now();
  const stop = new AbortController();
  const patience = setTimeout(
    () => stop.abort(new DOMException("No answer", "TimeoutError")),
    patienceFor(method, path, timeScale),
  );
  let status = 0;
  const tell = (rest: { readonly requestId?: string; readonly error?: MarketoFailure["error"] }) =>
    log({ method, path, status, ms: now() - began, ...rest });
  try {
    const answer = await fetch(`${endpoint}${path}${search === "?" ? "" : search}`, {
      method,
      headers: {
        accept: "application/json",
        "accept-encoding": "gzip",
        authorization: `Bearer ${token}`,
        ...(contentType === undefined ? {} : { "content-type": contentType }),
        ...headers,
      },
      ...(body === undefined ? {} : { body }),
      redirect: "manual",
      signal: signal === undefined ? stop.signal : AbortSignal.any([stop.signal, signal]),
    });
    status = answer.status;
    const value = await read(answer, stop);
    tell(hasRequestId(value) ? { requestId: value.requestId } : {});
    return value;
  } catch (error) {
    const failure =
      error instanceof MarketoFailure ? error : new MarketoFailure(networkError(error, request.unsafe));
    const { requestId } = failure.error;
    tell({ error: failure.error, ...(requestId === undefined ? {} : { requestId }) });
    throw failure;
  } finally {
    clearTimeout(patience);
  }
}

function hasRequestId(value: unknown): value is { readonly requestId: string } {
  return (
    typeof value === "object" && value !== null && "requestId" in value && typeof value.requestId === "string"
  );
}
