import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

/** What stands between a client and a server on 127.0.0.1: it can break every connection at once, and let none in. */
export type Gate = {
  readonly shut: () => Promise<void>;
  readonly open: () => Promise<void>;
};

/** Opens it at `port`, in front of `behind`. */
export async function startGate(port: number, behind: number): Promise<Gate> {
  const sockets = new Set<Socket>();
  const server = createServer({ noDelay: true }, (from) => {
    const to = connect({ port: behind, host: "127.0.0.1", noDelay: true });
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      sockets.add(one);
      one.on("error", () => other.destroy());
      one.on("close", () => other.destroy());
      one.pipe(other);
    }
  });
  const open = async () => {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
  };
  await open();
  return {
    open,
    shut: async () => {
      if (!server.listening) return;
      server.close();
      for (const socket of sockets) socket.destroy();
      sockets.clear();
      await once(server, "close");
    },
  };
}
