import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { type Context, type Document, OpenAPIBackend } from "openapi-backend";

/** What an API answers. */
export type ApiReply = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** A call as it came in. `authorization`: of its header. */
export type ApiCall = {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
};

/**
 * A way for calls to go wrong. `match`: a part of `METHOD path`; `times`: for how many calls; `done`: what was asked for is done,
 * although the answer does not say so; `delayMs`: the answer comes late; `status` 0: the connection breaks off.
 */
export type ApiFault = {
  readonly match: string;
  readonly times?: number;
  readonly done?: boolean;
  readonly delayMs?: number;
  readonly reply?: ApiReply;
};

/** An API on 127.0.0.1. `most`: how many calls it had at one time. */
export type ApiServer = {
  readonly url: string;
  readonly calls: readonly ApiCall[];
  readonly most: () => number;
  readonly fail: (fault: ApiFault) => void;
  readonly close: () => Promise<void>;
};

/** An operation's work, by its operationId. `path`: the parameters in the path. */
export type Operation = (call: ApiCall, path: Readonly<Record<string, string>>) => ApiReply;

/**
 * `admit`: a refusal, if whoever calls may not; `misuse`: the refusal of a call that is not as the definition says;
 * `mostAtOnce`: the refusal of a call while so many others run.
 */
type Parts = {
  readonly definition: object;
  readonly operations: Readonly<Record<string, Operation>>;
  readonly admit: (call: ApiCall, operation: string) => ApiReply | undefined;
  readonly misuse: (message: string) => ApiReply;
  readonly mostAtOnce?: { readonly calls: number; readonly reply: ApiReply };
};

/** What one server does for the definition that it shares with others. */
type Work = Pick<Parts, "misuse"> & {
  readonly run: (operation: string, call: ApiCall, path: Readonly<Record<string, string>>) => ApiReply;
};

/** Starts an API that holds each request, and each answer of its own, against an OpenAPI definition. */
export async function startApiServer({
  definition,
  operations,
  admit,
  misuse,
  mostAtOnce,
}: Parts): Promise<ApiServer> {
  const calls: ApiCall[] = [];
  const faults: { fault: ApiFault; left: number }[] = [];
  let running = 0;
  let most = 0;
  const api = await readDefinition(definition);

  const work: Work = {
    run: (operation, call, path) => {
      const reply = admit(call, operation) ?? operations[operation]?.(call, path);
      if (reply === undefined) throw new Error(`Nobody does the work of ${operation}.`);
      if (reply.status >= 300 || reply.body === undefined) return reply;
      const { errors } = api.validateResponse(reply.body, operation, reply.status);
      if (errors) throw new Error(`${operation} answers what the API would not: ${JSON.stringify(errors)}`);
      return reply;
    },
    misuse,
  };
  const handle = async (call: ApiCall): Promise<ApiReply | undefined> => {
    const at = faults.find(
      ({ fault, left }) => left > 0 && `${call.method} ${call.path}`.includes(fault.match),
    );
    if (at) at.left -= 1;
    const fault = at?.fault;
    if (mostAtOnce && running > mostAtOnce.calls) return mostAtOnce.reply;
    if (fault?.delayMs) await setTimeout(fault.delayMs);
    const done =
      fault === undefined || fault.done || fault.reply === undefined
        ? ((await api.handleRequest(
            { ...call, query: { ...call.query }, headers: { ...call.headers } },
            call,
            work,
          )) as ApiReply)
        : undefined;
    if (fault?.reply?.status === 0) return undefined;
    return fault?.reply ?? done;
  };
  const server = createServer(async (request, response) => {
    running += 1;
    most = Math.max(most, running);
    try {
      const call = await readCall(request);
      calls.push(call);
      const reply = await handle(call);
      if (reply === undefined) {
        response.destroy();
        return;
      }
      const text = reply.body === undefined ? "" : JSON.stringify(reply.body);
      response.writeHead(reply.status, { "content-type": "application/json", ...reply.headers }).end(text);
    } catch (error) {
      response.writeHead(599).end(String(error));
    } finally {
      running -= 1;
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    most: () => most,
    fail: (fault) => faults.push({ fault, left: fault.times ?? 1 }),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** Compiling takes long, and all servers of a kind share it. */
const read = new Map<object, Promise<OpenAPIBackend>>();

function readDefinition(definition: object): Promise<OpenAPIBackend> {
  const known = read.get(definition) ?? compile(definition);
  read.set(definition, known);
  return known;
}

async function compile(definition: object): Promise<OpenAPIBackend> {
  const api = new OpenAPIBackend({
    definition: definition as Document,
    strict: true,
    validate: true,
    ajvOpts: { strict: false, formats: { "date-time": isInstant } },
  });
  await api.init();
  for (const { operationId = "" } of api.getOperations())
    api.register(operationId, ({ request }: Context, call: ApiCall, { run }: Work) => {
      const path = Object.entries(request.params).map(([key, value]) => [key, String(value)]);
      return run(operationId, call, Object.fromEntries(path));
    });
  api.register({
    validationFail: ({ validation }: Context, _call: ApiCall, { misuse }: Work) =>
      misuse(JSON.stringify(validation.errors)),
    notFound: (_context: Context, _call: ApiCall, { misuse }: Work) => misuse("There is no such operation."),
    methodNotAllowed: (_context: Context, _call: ApiCall, { misuse }: Work) =>
      misuse("This path has no such method."),
  });
  return api;
}

async function readCall(request: IncomingMessage): Promise<ApiCall> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString();
  const url = new URL(request.url ?? "/", "http://127.0.0.1");
  return {
    method: request.method ?? "GET",
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: Object.fromEntries(Object.entries(request.headers).map(([key, value]) => [key, String(value)])),
    body: text === "" ? undefined : JSON.parse(text),
  };
}

function isInstant(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text);
}
