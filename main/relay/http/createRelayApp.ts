import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { cors } from "hono/cors";
import { secureHeaders } from "hono/secure-headers";
import { meetingRequestSchema, requestIdPattern } from "#shared/scheduling/requests/meetingRequest.ts";
import { cancelBooking } from "../booking/cancelBooking.ts";
import type { Bookings } from "../booking/createBookings.ts";
import type { Offers } from "../booking/createOffers.ts";
import { latestBooking } from "../booking/latestBooking.ts";
import { visitorKey } from "../booking/visitorKey.ts";
import type { RelayRoom } from "../RelayRoom.ts";
import { bearerOf } from "./bearerOf.ts";
import { createLimiter } from "./createLimiter.ts";
import { eventsBodySchema } from "./eventsBody.ts";
import { firstPage } from "./firstPage.ts";
import { isSame } from "./isSame.ts";
import { isSigned } from "./isSigned.ts";
import type { RelayEnv } from "./RelayEnv.ts";
import { readBody } from "./readBody.ts";
import { refusal } from "./refusal.ts";
import { visitorAddress } from "./visitorAddress.ts";

const mostBytes = 256 * 1024;
const mostEvents = 500;

/** Who may ask what; see `relayConfigSchema`. */
export type RelayDoor = {
  readonly origins: readonly string[];
  readonly proxies: number;
  readonly perMinute: { readonly requests: number; readonly bookings: number };
  readonly studioKey: string;
  readonly webhookKey: string | undefined;
};

/** Answers what widgets and the studio ask of a relay. */
export function createRelayApp(
  room: RelayRoom,
  { offers, bookings }: { readonly offers: Offers; readonly bookings: Bookings },
  door: RelayDoor,
): Hono<RelayEnv> {
  const app = new Hono<RelayEnv>();
  const ofAll = createLimiter(door.perMinute.requests, room.now);
  const ofBookings = createLimiter(door.perMinute.bookings, room.now);

  const addressOf = (c: Context<RelayEnv>) =>
    visitorAddress(c.env.incoming.socket.remoteAddress ?? "", c.req.header("x-forwarded-for"), door.proxies);
  const isStudio = (c: Context<RelayEnv>) => isSame(bearerOf(c.req.header("authorization")), door.studioKey);
  const mayTouch = (c: Context<RelayEnv>, requestId: string) =>
    isStudio(c) || isSame(bearerOf(c.req.header("authorization")), visitorKey(room.signWith, requestId));

  app.onError((error, c) => {
    // Its message may hold what a visitor wrote; its code does not.
    const code = "code" in error && typeof error.code === "string" ? error.code : error.name;
    room.log("failed", { path: c.req.routePath, error: code });
    return refusal(c, 500, "internal", "Something went wrong inside the relay. Try again.");
  });
  app.notFound((c) => refusal(c, 404, "not-found", "There is nothing here."));
  // Widgets stand on other sites' pages, which have to be able to read the answers.
  app.use(
    secureHeaders({
      crossOriginResourcePolicy: "cross-origin",
      contentSecurityPolicy: { defaultSrc: ["'none'"] },
      // What hosts below the relay's do is not for it to say.
      strictTransportSecurity: "max-age=15552000",
    }),
  );
  app.get("/health", (c) => c.json({ ok: true }));

  app.use(
    "/v1/*",
    cors({
      origin: (origin) => (door.origins.includes(origin) ? origin : null),
      allowMethods: ["GET", "POST"],
      allowHeaders: ["authorization", "content-type"],
      maxAge: 600,
    }),
  );
  app.use("/v1/*", async (c, next) => {
    const allowed = ofAll(addressOf(c));
    if (!allowed.ok) return tooMany(c, allowed.seconds);
    // A page can post plain text without asking first, so the browser alone does not keep other sites out.
    const origin = c.req.header("origin");
    if (origin !== undefined && !door.origins.includes(origin))
      return refusal(c, 403, "origin", "This relay does not serve that site.");
    c.header("cache-control", "no-store");
    return next();
  });
  app.use(
    "/v1/*",
    bodyLimit({
      maxSize: mostBytes,
      onError: (c) => refusal(c, 413, "too-large", "That is more than the relay takes at a time."),
    }),
  );

  app.get("/v1/slots", async (c) => {
    const offered = await offers.find(c.req.query("whom") ?? "");
    if (!offered) return refusal(c, 404, "unknown", "Nobody of that name takes meetings here.");
    return c.body(offered.json, 200, { "content-type": "application/json" });
  });

  app.post("/v1/bookings", async (c) => {
    const allowed = ofBookings(addressOf(c));
    if (!allowed.ok) return tooMany(c, allowed.seconds);
    const request = meetingRequestSchema.safeParse(readBody(await c.req.text()));
    if (!request.success) return refusal(c, 400, "invalid", "That is no request for a meeting.");
    const answer = await bookings.book(request.data);
    if (answer.state === "rejected") return c.json(answer, 409);
    const status = answer.state === "confirmed" ? 201 : 202;
    return c.json({ ...answer, key: visitorKey(room.signWith, request.data.requestId) }, status);
  });

  app.get("/v1/bookings/:id", async (c) => {
    const requestId = c.req.param("id");
    if (!requestIdPattern.test(requestId)) return refusal(c, 404, "unknown", "There is no such meeting.");
    if (!mayTouch(c, requestId)) return refusal(c, 401, "key", "That is not the key of this meeting.");
    const booking = await latestBooking(requestId, room.store);
    if (!booking) return refusal(c, 404, "unknown", "There is no such meeting.");
    const { state, start, end } = booking;
    return c.json({ state, start: start / 1000, end: end / 1000, answer: bookings.tell(booking) });
  });

  app.post("/v1/cancel", async (c) => {
    const body = readBody(await c.req.text());
    const requestId =
      typeof body === "object" && body !== null && "requestId" in body ? body.requestId : undefined;
    if (typeof requestId !== "string" || !requestIdPattern.test(requestId))
      return refusal(c, 400, "invalid", "Say which meeting: requestId.");
    if (!mayTouch(c, requestId)) return refusal(c, 401, "key", "That is not the key of this meeting.");
    const booking = await latestBooking(requestId, room.store);
    if (!booking) return refusal(c, 404, "unknown", "There is no such meeting.");
    const ended = await cancelBooking(booking, room);
    offers.forget();
    if (ended === "busy")
      return refusal(c, 409, "busy", "The meeting is just being written. Try again in a few minutes.");
    if (ended === "unavailable")
      return refusal(c, 503, "unavailable", "The calendar does not answer. The meeting stands.");
    return c.json({ state: "cancelled" });
  });

  app.post("/v1/events", async (c) => {
    const text = await c.req.text();
    const { "parley-time": time, "parley-signature": signature } = c.req.query();
    if (door.webhookKey !== undefined && !isSigned(text, { time, signature }, door.webhookKey, room.now()))
      return refusal(c, 401, "signature", "The signature is missing, too old or wrong.");
    const body = eventsBodySchema.safeParse(readBody(text));
    if (!body.success) return refusal(c, 400, "invalid", "Those are no events.");
    const { test, events } = body.data;
    if (test) return c.json({ kept: 0 });
    const kept = await room.store.addEvents(
      events.map((event) => ({ id: event.id, event: JSON.stringify(event) })),
      room.now(),
    );
    return c.json({ kept });
  });

  app.get("/v1/events", async (c) => {
    if (!isStudio(c)) return refusal(c, 401, "key", "Only the studio may read events.");
    const after = Number(c.req.query("after") ?? 0);
    const limit = Number(c.req.query("limit") ?? mostEvents);
    if (!Number.isSafeInteger(after) || after < 0 || !Number.isInteger(limit) || limit < 1)
      return refusal(c, 400, "invalid", "after and limit are whole numbers.");
    const kept = await room.store.eventsAfter(after, Math.min(limit, mostEvents));
    // Whoever asks has read from another database, which had more in it.
    if (kept.length === 0 && after > 0 && (await room.store.eventsAfter(after - 1, 1)).length === 0)
      return refusal(c, 410, "lost", "This relay has no such event. Ask from the beginning.");
    const page = firstPage(kept);
    const events: unknown[] = page.map(({ event }) => JSON.parse(event));
    return c.json({ events, after: page.at(-1)?.seq ?? after });
  });

  return app;
}

function tooMany(c: Context<RelayEnv>, seconds: number): Response {
  c.header("retry-after", String(seconds));
  return refusal(c, 429, "too-many", "That was too much at once. Try again in a moment.");
}
