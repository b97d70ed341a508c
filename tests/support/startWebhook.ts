import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What a webhook got: the report, and the answer that was given. */
export type Delivery = {
  readonly report: { readonly [name: string]: unknown };
  readonly status: number;
  readonly contentType: string;
};

/** One POST as it came. `at`: milliseconds since the epoch; `query`: of the address. */
export type Post = {
  readonly at: number;
  readonly status: number;
  readonly query: URLSearchParams;
  readonly body: string;
};

/** How to answer: a status, with headers, not at all, or by breaking off. */
export type Manner =
  | number
  | readonly [status: number, headers: { readonly [name: string]: string }]
  | "hang"
  | "reset";

export type Webhook = {
  readonly url: string;
  /** One for each report, also of those that came together. */
  readonly deliveries: Delivery[];
  readonly posts: Post[];
  /** The most posts that were under way at once. */
  readonly mostAtOnce: () => number;
  /** The reports that were taken, by their event. */
  taken(event: string): Delivery["report"][];
  close(): Promise<void>;
};

/** How a webhook behaves. `failures`: the first posts that it answers with 503; `cors`: pages of other origins may read its answers; `manner`: of the post of this number, from 0: as many were answered before it. */
export type WebhookWishes = {
  readonly failures?: number;
  readonly cors?: boolean;
  readonly manner?: (post: number, body: string) => Manner | Promise<Manner>;
};

/** A real HTTP endpoint on 127.0.0.1. */
export async function startWebhook({
  failures = 0,
  cors = true,
  manner = (post) => (post < failures ? 503 : 204),
}: WebhookWishes = {}): Promise<Webhook> {
  const deliveries: Delivery[] = [];
  const posts: Post[] = [];
  let atOnce = 0;
  let most = 0;
  const server = createServer((request, response) => {
    if (request.method === "POST") {
      atOnce += 1;
      most = Math.max(most, atOnce);
      response.on("close", () => {
        atOnce -= 1;
      });
    }
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (part) => {
      body += part;
    });
    request.on("end", async () => {
      const wanted = request.method === "POST" ? await manner(posts.length, body) : 405;
      const [status, headers] = typeof wanted === "string" ? [0, {}] : [wanted, {}].flat();
      if (request.method === "POST") {
        const { searchParams: query } = new URL(request.url ?? "/", "http://hook");
        posts.push({ at: Date.now(), status: Number(status), query, body });
        const sent = JSON.parse(body);
        for (const report of sent.events ?? [sent])
          deliveries.push({
            report,
            status: Number(status),
            contentType: request.headers["content-type"] ?? "",
          });
      }
      if (wanted === "hang") return;
      if (wanted === "reset") {
        request.socket.destroy();
        return;
      }
      response.writeHead(Number(status), {
        ...(cors && { "access-control-allow-origin": "*", "access-control-expose-headers": "retry-after" }),
        ...(headers as object),
      });
      response.end();
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    deliveries,
    posts,
    mostAtOnce: () => most,
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
