import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout } from "node:timers/promises";
import type { Call } from "./http/Call.ts";
import type { Fault } from "./http/fault.ts";
import { findRoute } from "./http/findRoute.ts";
import { HttpFailure } from "./http/HttpFailure.ts";
import { messages } from "./http/messages.ts";
import { Refusal } from "./http/Refusal.ts";
import type { Reply } from "./http/Reply.ts";
import { readRequest } from "./http/readRequest.ts";
import { sendFile } from "./http/sendFile.ts";
import { sendJson } from "./http/sendJson.ts";
import { routes } from "./routes.ts";
import type { Subscription } from "./Subscription.ts";

/** What comes in: the call, its body, and which way it goes wrong. */
export type Incoming = {
  readonly call: Call;
  readonly request: IncomingMessage;
  readonly body: Buffer;
  readonly fault: Fault | undefined;
};

/** Errors that a call with a bad token gets count nowhere. */
const uncounted = new Set(["601", "602", "603"]);

/** The addresses that are longer are refused, in bytes. */
const longest = { lead: 8192, asset: 65 * 1024 };

async function run({ call, request, body, fault }: Incoming, subscription: Subscription): Promise<Reply> {
  const asset = call.path.startsWith("/rest/asset/");
  if ((request.url ?? "").length > (asset ? longest.asset : longest.lead)) {
    throw new HttpFailure(414, "Request-URI Too Long");
  }
  subscription.tokens.check(request.headers.authorization);
  if (fault && "code" in fault)
    throw new Refusal(String(fault.code), fault.message ?? messages[fault.code] ?? "");
  let { method, query } = call;
  if (method === "POST" && query.get("_method") === "GET" && !asset) {
    method = "GET";
    query = new URLSearchParams([...query, ...new URLSearchParams(call.body)]);
  }
  const found = findRoute(routes, method, call.path);
  if (found === undefined) throw new Refusal("610", "Requested resource not found");
  const { needs } = found.route;
  if (needs.length > 0 && !needs.some((one) => subscription.settings.permissions.includes(one))) {
    throw new Refusal("603", "Access denied");
  }
  return found.route.answer(await readRequest(found, request, query, body), subscription);
}

/** Answers one call of the REST, asset or bulk API. */
export async function answerCall(
  incoming: Incoming,
  response: ServerResponse,
  subscription: Subscription,
): Promise<void> {
  const { call, request, fault } = incoming;
  const asset = call.path.startsWith("/rest/asset/");
  let answer: { [name: string]: unknown };
  try {
    subscription.meter.begin();
    if (fault && "delay" in fault) await setTimeout(fault.delay);
    const reply = await run(incoming, subscription);
    if ("file" in reply) {
      call.status = 200;
      if (request.headers.range) call.status = 206;
      await sendFile(reply, request.headers.range, response, fault && "file" in fault ? fault.file : {});
      return;
    }
    answer = {
      requestId: call.requestId,
      success: true,
      ...(asset && { errors: [], warnings: [] }),
      ...reply,
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    call.code = error.code;
    // Some of Marketo's codes have come as numbers.
    const code = fault && "code" in fault ? fault.code : error.code;
    answer = {
      requestId: call.requestId,
      ...(asset && { warnings: [] }),
      success: false,
      errors: [{ code, message: error.message }],
    };
  } finally {
    subscription.meter.end(call.code !== undefined && !uncounted.has(call.code) ? call.code : undefined);
  }
  if (fault && "again" in fault) answer = { ...answer, result: subscription.lastRows.get(call.path) };
  subscription.lastRows.set(call.path, answer.result);
  if (fault && "alter" in fault) answer = fault.alter(answer);
  const text = fault && "raw" in fault ? fault.raw : JSON.stringify(answer);
  if (fault && "lose" in fault) {
    request.socket.destroy();
    return;
  }
  call.status = 200;
  sendJson(request, response, text, !call.path.startsWith("/bulk/"));
}
