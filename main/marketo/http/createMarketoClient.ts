import type { MarketoError } from "#shared/marketo/marketoError.ts";
import type { CallRequest } from "./CallRequest.ts";
import { cancelled } from "./cancelled.ts";
import { createGate } from "./createGate.ts";
import { createRedactor } from "./createRedactor.ts";
import { createTokens } from "./createTokens.ts";
import { exchange, type ReadAnswer } from "./exchange.ts";
import type { CallOptions, MarketoClient } from "./MarketoClient.ts";
import { MarketoFailure } from "./MarketoFailure.ts";
import type { MarketoOptions } from "./MarketoOptions.ts";
import type { MarketoResult } from "./MarketoResult.ts";
import { nextQuotaDay } from "./nextQuotaDay.ts";
import { openDownload } from "./openDownload.ts";
import { orCancelled } from "./orCancelled.ts";
import { pageThrough } from "./pageThrough.ts";
import { permissionFor } from "./permissionFor.ts";
import { queryString } from "./queryString.ts";
import { readAnswer } from "./readAnswer.ts";
import { retryCall } from "./retryCall.ts";
import { shorten } from "./shorten.ts";
import { watchBudget } from "./watchBudget.ts";

const json = "application/json";

/** A client of one subscription. All clients of a subscription share a gate, since limits are counted in it. */
export function createMarketoClient(given: MarketoOptions): MarketoClient {
  const redactor = createRedactor();
  redactor.add(given.clientSecret);
  redactor.add(given.clientId);
  const clean = (error: MarketoError): MarketoError => ({ ...error, message: redactor.clean(error.message) });
  const options: MarketoOptions = {
    ...given,
    log: ({ error, ...entry }) =>
      given.log({ ...entry, ...(error === undefined ? {} : { error: clean(error) }) }),
  };
  const { endpoint, now, timeScale, gate = createGate(options) } = options;
  const budget = watchBudget(options);
  const tokens = createTokens(options, redactor);
  let calls = 0;

  /** What a refusal means for all calls. */
  const heed = (failure: MarketoFailure, turn: number): MarketoFailure => {
    const { error } = failure;
    if (error.code === "606") gate.slowDown(turn);
    else if (error.code === "615") gate.spread(turn);
    else if (error.code === "607") {
      return new MarketoFailure({ ...error, ...budget.park() });
    } else if (error.meaning === "export-quota")
      return new MarketoFailure({ ...error, until: now() + (nextQuotaDay(now()) - now()) / timeScale });
    return failure;
  };
  const sendOnce = async <Value>(
    request: CallRequest,
    token: string,
    read: ReadAnswer<Value>,
    { signal, forced = false }: CallOptions,
  ): Promise<Value> => {
    // whether there is quota again one call finds out
    if (budget.isDoubtful()) gate.probe();
    const turn = await gate.enter(signal);
    if (turn === undefined) throw cancelled();
    const refused = budget.take(forced);
    try {
      if (refused !== undefined) throw new MarketoFailure(refused);
      calls += 1;
      // Neither a call that Marketo took before, nor one that the user forces, says that there is quota again.
      const asksForAll = budget.isDoubtful() && !forced;
      const value = await exchange(request, token, options, read, signal);
      gate.wentWell(turn);
      if (asksForAll) budget.wentWell();
      return value;
    } catch (error) {
      throw error instanceof MarketoFailure && refused === undefined ? heed(error, turn) : error;
    } finally {
      gate.leave(refused === undefined);
    }
  };
  const attempt = async <Value>(
    request: CallRequest,
    read: ReadAnswer<Value>,
    how: CallOptions,
  ): Promise<Value> => {
    const refused = budget.refusal(how.forced ?? false);
    if (refused !== undefined) throw new MarketoFailure(refused);
    const token = await orCancelled(tokens.get(), how.signal);
    try {
      return await sendOnce(request, token.value, read, how);
    } catch (error) {
      const code = error instanceof MarketoFailure ? error.error.code : "";
      if (code === "601" || code === "602") {
        const fresh = await orCancelled(tokens.replace(token.value), how.signal);
        return sendOnce(request, fresh.value, read, how);
      }
      const shorter = code === "http-414" ? shorten(request, endpoint, true) : request;
      if (shorter !== request) return sendOnce(shorter, token.value, read, how);
      throw error;
    }
  };
  const toResult = async <Value>(work: () => Promise<Value>): Promise<MarketoResult<Value>> => {
    try {
      return { ok: true, value: await work() };
    } catch (error) {
      if (!(error instanceof MarketoFailure)) throw error;
      return { ok: false, error: clean(error.error) };
    }
  };
  const run = <Value>(request: CallRequest, read: ReadAnswer<Value>, how: CallOptions = {}) => {
    const { tries, notAgain, signal } = how;
    const patience = { timeScale, tries, notAgain, signal };
    return toResult(() => retryCall(() => attempt(request, read, how), patience));
  };
  const call = (request: CallRequest, how?: CallOptions) => {
    const shorter = shorten(request, endpoint);
    const { method, path } = request;
    const refused = { permission: permissionFor(method, path), write: request.unsafe };
    return run(shorter, async (answer) => readAnswer(answer.status, await answer.text(), refused), how);
  };

  const get: MarketoClient["get"] = (path, query, how) =>
    call({ method: "GET", path, query, unsafe: false }, how);
  return {
    get,
    post: (path, body, how) =>
      call(
        { method: "POST", path, body: JSON.stringify(body), contentType: json, unsafe: !how?.repeatable },
        how,
      ),
    postForm: (path, fields, how) => {
      const body = fields instanceof FormData ? fields : queryString(fields);
      return call({ method: "POST", path, body, unsafe: !how?.repeatable }, how);
    },
    pages: (paging, path, query, how) => pageThrough(get, paging, path, query, how),
    download: (path, how = {}) => {
      const { from = 0, signal } = how;
      const range = how.from === undefined || from === 0 ? {} : { range: `bytes=${from}-${how.size - 1}` };
      const headers = { accept: "*/*", ...range };
      const permission = permissionFor("GET", path);
      return run(
        { method: "GET", path, headers, unsafe: false },
        (answer, stop) => openDownload(answer, { from, permission, stop, signal }),
        how,
      );
    },
    whoAmI: (how = {}) =>
      toResult(async () => {
        const { user } = await retryCall(() => orCancelled(tokens.get(), how.signal), {
          timeScale,
          tries: how.tries,
          signal: how.signal,
        });
        return { user };
      }),
    calls: () => calls,
  };
}
