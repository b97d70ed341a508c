import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { CalendarFailure } from "../CalendarFailure.ts";

/** Where a sign-in comes back to. */
export const loopbackPath = "/parley";

const mostPorts = 5;

/**
 * A door for one answer. `redirect`: its address; `answer`: the address that the browser came with; `show`: gives the browser, which waits
 * so long, its page (HTML), and ends once it is there; `close`: shuts the door.
 */
export type Loopback = {
  readonly redirect: string;
  readonly answer: Promise<URL>;
  readonly show: (page: string) => Promise<void>;
  readonly close: () => void;
};

/** `state`: no other answer is heard. */
type Door = {
  readonly host: "127.0.0.1" | "localhost";
  readonly listenOn: readonly string[];
  readonly state: string;
};

/** Listens on this computer alone, on one port of all the addresses. @throws {CalendarFailure} `refused` when no port is free */
export async function openLoopback({ host, listenOn, state }: Door): Promise<Loopback> {
  const servers: Server[] = [];
  const close = () => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  };
  let tell: (url: URL) => void = () => undefined;
  const answer = new Promise<URL>((resolve) => {
    tell = resolve;
  });
  let give: (page: string) => void = () => undefined;
  const page = new Promise<string>((resolve) => {
    give = resolve;
  });
  const waiting: Promise<void>[] = [];
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    const say = (status: number, text: string) =>
      response
        .writeHead(status, {
          "content-type": "text/html; charset=utf-8",
          "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
          "cache-control": "no-store",
          "referrer-policy": "no-referrer",
          connection: "close",
        })
        .end(text);
    const known = [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`];
    if (!known.includes(request.headers.host ?? "")) return say(421, "");
    if (request.method !== "GET") return say(405, "");
    const origin = `http://${host}:${port}`;
    if (!URL.canParse(request.url ?? "/", origin)) return say(400, "");
    const url = new URL(request.url ?? "/", origin);
    if (url.pathname !== loopbackPath) return say(404, "");
    if (url.searchParams.get("state") !== state) return say(400, "");
    waiting.push(new Promise((resolve) => response.on("close", resolve)));
    void page.then((text) => say(200, text));
    return tell(url);
  };

  let port = 0;
  for (let tries = 1; servers.length === 0; tries += 1) {
    port = 0;
    try {
      for (const address of listenOn) {
        const server = createServer(handle);
        const isThere = await listen(server, port, address);
        if (!isThere) continue;
        servers.push(server);
        port = (server.address() as AddressInfo).port;
      }
    } catch (error) {
      close();
      servers.length = 0;
      if (tries >= mostPorts)
        throw new CalendarFailure({
          code: "refused",
          message: "Parley cannot listen for the sign-in on this computer.",
          detail: error instanceof Error && "code" in error ? String(error.code) : "",
        });
    }
  }
  const show = async (text: string) => {
    give(text);
    await Promise.all(waiting);
  };
  return { redirect: `http://${host}:${port}${loopbackPath}`, answer, show, close };
}

/** False: this computer has no such address, as some have no IPv6. */
function listen(server: Server, port: number, address: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT") resolve(false);
      else reject(error);
    });
    server.listen(port, address, () => resolve(true));
  });
}
