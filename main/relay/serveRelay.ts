import { once } from "node:events";
import { createServer } from "node:http";
import { setTimeout } from "node:timers/promises";
import { getRequestListener } from "@hono/node-server";
import { createBookings } from "./booking/createBookings.ts";
import { createOffers } from "./booking/createOffers.ts";
import { createRelayApp, type RelayDoor } from "./http/createRelayApp.ts";
import type { RelayRoom } from "./RelayRoom.ts";
import { tidy } from "./tidy.ts";

const sweepMs = 60_000;
/** How long a visitor may take to send the head of a request, in milliseconds; for all of it he has twice as long. */
const headMs = 15_000;
/** How long visitors who are being answered are waited for at the end. */
const farewellMs = 20_000;

/** A relay that listens. `stop` answers who is being answered, then closes; the store stays open. */
export type ServedRelay = { readonly port: number; readonly stop: () => Promise<void> };

/** Lets a relay listen, and from time to time finish what was left half done. Rejects if it cannot listen. */
export async function serveRelay(
  room: RelayRoom,
  door: RelayDoor,
  { host, port, slowMs = headMs }: { readonly host: string; readonly port: number; readonly slowMs?: number },
): Promise<ServedRelay> {
  const offers = createOffers(room);
  const bookings = createBookings(room, offers);
  const app = createRelayApp(room, { offers, bookings }, door);
  const server = createServer(
    { headersTimeout: slowMs, requestTimeout: 2 * slowMs, connectionsCheckingInterval: slowMs / 3 },
    getRequestListener(app.fetch),
  );
  server.listen(port, host);
  await once(server, "listening");

  let sweeping: Promise<void> | undefined;
  const sweep = () => {
    sweeping ??= tidy(room).finally(() => {
      sweeping = undefined;
    });
  };
  sweep();
  const clock = setInterval(sweep, sweepMs);

  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : port,
    stop: async () => {
      clearInterval(clock);
      const closed = once(server, "close");
      // Whoever has his answer has no reason to stay.
      server.keepAliveTimeout = 1;
      server.keepAliveTimeoutBuffer = 0;
      server.close();
      server.closeIdleConnections();
      await Promise.race([closed, setTimeout(farewellMs, undefined, { ref: false })]);
      server.closeAllConnections();
      await bookings.idle();
      await sweeping;
    },
  };
}
