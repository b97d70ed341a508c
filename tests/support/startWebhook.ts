import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What a webhook got: the report, and the answer that was given. */
export type Delivery = {
  readonly report: { readonly [name: string]: unknown };
  readonly status: number;
  readonly contentType: string;
};

export type Webhook = {
  readonly url: string;
  readonly deliveries: Delivery[];
  /** The reports that were taken, by their event. */
  taken(event: string): Delivery["report"][];
  close(): Promise<void>;
};

/**
 * A real HTTP endpoint on 127.0.0.1. It answers the first `failures` posts with 503; `cors: false`: its answers may not
 * be read by pages of other origins.
 */
export async function startWebhook({ failures = 0, cors = true } = {}): Promise<Webhook> {
  const deliveries: Delivery[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (part) => {
      body += part;
    });
    request.on("end", () => {
      const status = request.method === "POST" ? (deliveries.length < failures ? 503 : 204) : 405;
      if (request.method === "POST") {
        deliveries.push({
          report: JSON.parse(body),
          status,
          contentType: request.headers["content-type"] ?? "",
        });
      }
      response.writeHead(status, cors ? { "access-control-allow-origin": "*" } : {});
      response.end();
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    deliveries,
    taken: (event) =>
      deliveries
        .filter(({ report, status }) => report.event === event && status === 204)
        .map(({ report }) => report),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
