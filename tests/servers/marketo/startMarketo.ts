import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { answerCall } from "./answerCall.ts";
import { answerIdentity } from "./answerIdentity.ts";
import { answerHosted } from "./assets/answerHosted.ts";
import type { Call } from "./http/Call.ts";
import type { Failing } from "./http/fault.ts";
import { HttpFailure } from "./http/HttpFailure.ts";
import { readBody } from "./http/readBody.ts";
import type { MarketoOptions } from "./MarketoOptions.ts";
import type { People } from "./people/People.ts";
import { Subscription } from "./Subscription.ts";

/**
 * A Marketo for tests that runs. `url`: its endpoint without `/rest`; `identityUrl`: with `/identity`; `people`: who is there, and
 * how a test changes them; `subscription`: everything else; `calls`: as they came, identity's too.
 */
export type Marketo = {
  readonly url: string;
  readonly identityUrl: string;
  readonly munchkinId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly people: People;
  readonly subscription: Subscription;
  readonly calls: Call[];
  /** Lets calls go wrong, see `Failing`. */
  fail(failing: Failing): void;
  close(): Promise<void>;
};

const proxyPage = (status: number) =>
  `<html><head><title>${status} Bad Gateway</title></head><body><h1>${status}</h1><hr>proxy</body></html>`;

/** A server on 127.0.0.1 that follows Marketo's descriptions and is as strict as they say; it can be told to misbehave. */
export async function startMarketo(options: MarketoOptions = {}): Promise<Marketo> {
  const subscription = new Subscription(options);
  const { settings, faults } = subscription;
  const calls: Call[] = [];
  let bodies = 0;

  async function answer(call: Call, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request);
    if (!String(request.headers["content-type"]).startsWith("multipart/")) call.body = body.toString("utf8");
    const fault = faults.take(call);
    if (fault && "hang" in fault) return;
    if (fault && "reset" in fault) {
      request.socket.destroy();
      return;
    }
    if (fault && "expire" in fault) subscription.tokens.expire();
    if (fault && "status" in fault) {
      throw new HttpFailure(fault.status, fault.body ?? proxyPage(fault.status), fault.type ?? "text/html");
    }
    if (call.path.startsWith("/rs/")) {
      answerHosted(call.path, fault !== undefined && "stale" in fault, response, subscription);
      call.status = response.statusCode;
      return;
    }
    if (call.path.startsWith("/identity/")) {
      if (fault && "delay" in fault) await setTimeout(fault.delay);
      answerIdentity(call.path, call.query, response, subscription);
      call.status = response.statusCode;
      return;
    }
    bodies += 1;
    call.requestId = `${(4096 + bodies).toString(16)}#${call.at.toString(16)}`;
    await answerCall({ call, request, body, fault }, response, subscription);
  }

  const server = createServer((request, response) => {
    // Not read by URL, which would mend double slashes and dots.
    const [path = "", search = ""] = (request.url ?? "/").split("?");
    const call: Call = {
      at: settings.now(),
      method: request.method ?? "GET",
      path,
      query: new URLSearchParams(search),
      headers: request.headers,
      body: "",
      status: 0,
      code: undefined,
      requestId: "",
    };
    calls.push(call);
    answer(call, request, response).catch((error: unknown) => {
      const failure = error instanceof HttpFailure ? error : new HttpFailure(500, String(error));
      call.status = failure.status;
      if (response.headersSent) response.destroy();
      else response.writeHead(failure.status, { "content-type": failure.type }).end(failure.message);
    });
  });
  server.listen(settings.port, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  subscription.origin = url;
  return {
    url,
    identityUrl: `${url}/identity`,
    munchkinId: settings.munchkinId,
    clientId: settings.clientId,
    clientSecret: settings.clientSecret,
    people: subscription.people,
    subscription,
    calls,
    fail: (failing) => faults.add(failing),
    async close() {
      subscription.exports.close();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
