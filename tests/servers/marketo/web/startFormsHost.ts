import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Call } from "../http/Call.ts";
import { Faults } from "../http/Faults.ts";
import type { Failing } from "../http/fault.ts";
import { HttpFailure } from "../http/HttpFailure.ts";
import { readBody } from "../http/readBody.ts";
import type { Marketo } from "../startMarketo.ts";
import { describeForm } from "./describeForm.ts";
import { type Submission, takeForm } from "./takeForm.ts";

/** So many posts a minute are taken from one address. */
const mostPosts = 30;

const read = (name: string) => readFileSync(path.join(import.meta.dirname, name), "utf8");
const javascript = "text/javascript";
const scripts: { readonly [path: string]: readonly [file: string, type: string] } = {
  "/js/forms2/js/forms2.min.js": ["forms2.js", javascript],
  "/munchkin.js": ["munchkin.js", javascript],
  "/index.php/form/XDFrame": ["xdFrame.html", "text/html"],
};

/** What Munchkin told: a page or a link, with its query, and whose cookie it was. */
export type Visit = { readonly kind: string; readonly query: URLSearchParams };

/**
 * The hosts that pages talk to. `forms`: the address of the library; `munchkin`: of munchkin.js; `submissions`, `visits`: what came.
 * `fail`: as of the Marketo it belongs to, of the faults that need no envelope.
 */
export type FormsHost = {
  readonly url: string;
  readonly forms: string;
  readonly munchkin: string;
  readonly submissions: readonly Submission[];
  readonly visits: readonly Visit[];
  readonly calls: readonly Call[];
  fail(failing: Failing): void;
  close(): Promise<void>;
};

/** Starts the host of forms and Munchkin of a Marketo for tests, on a port of its own: what pages send arrives there. */
export async function startFormsHost({ subscription }: Marketo): Promise<FormsHost> {
  const faults = new Faults();
  const submissions: Submission[] = [];
  const visits: Visit[] = [];
  const calls: Call[] = [];
  const { now } = subscription.settings;

  async function answer(call: Call, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const fault = faults.take(call);
    if (fault && "delay" in fault) await setTimeout(fault.delay);
    if (fault && "hang" in fault) return;
    if (fault && "reset" in fault) {
      request.socket.destroy();
      return;
    }
    if (fault && "status" in fault) throw new HttpFailure(fault.status, fault.body ?? "", fault.type);
    const [file, type] = scripts[call.path] ?? [];
    if (file !== undefined) {
      response.writeHead(200, { "content-type": type }).end(read(file));
    } else if (call.path === "/index.php/form/getForm") {
      const descriptor = JSON.stringify(describeForm(call.query, subscription));
      response
        .writeHead(200, { "content-type": javascript })
        .end(`${call.query.get("callback")}(${descriptor})`);
    } else if (call.path === "/index.php/leadCapture/save2") {
      const posts = calls.filter(({ path: to, at }) => to === call.path && at > now() - 60_000);
      if (posts.length > mostPosts) throw new HttpFailure(429, "{}", "application/json");
      call.body = (await readBody(request)).toString("utf8");
      submissions.push(takeForm(new URLSearchParams(call.body), subscription));
      if (fault && "lose" in fault) request.socket.destroy();
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify({ formId: call.query.get("formid"), followUpUrl: "", aliId: null }));
    } else if (call.path.startsWith("/webevents/")) {
      visits.push({ kind: call.path.split("/").at(-1) ?? "", query: call.query });
      response.writeHead(200).end();
    } else throw new HttpFailure(404, "Not found");
  }

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://forms");
    const call: Call = {
      at: now(),
      method: request.method ?? "GET",
      path: pathname,
      query: searchParams,
      headers: request.headers,
      body: "",
      status: 200,
      code: undefined,
      requestId: "",
    };
    calls.push(call);
    answer(call, request, response).catch((error: unknown) => {
      const failure = error instanceof HttpFailure ? error : new HttpFailure(500, String(error));
      call.status = failure.status;
      response.writeHead(failure.status, { "content-type": failure.type }).end(failure.message);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    forms: `${url}/js/forms2/js/forms2.min.js`,
    munchkin: `${url}/munchkin.js`,
    submissions,
    visits,
    calls,
    fail: (failing) => faults.add(failing),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
