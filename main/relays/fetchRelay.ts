import { isTooDeep } from "#shared/dialogue/isTooDeep.ts";
import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { deepestNews } from "#shared/relay/deepestNews.ts";
import { type RelayMeeting, relayMeetingEvent, relayMeetingSchema } from "#shared/relay/relayMeeting.ts";
import type { RelayProblem } from "#shared/relay/relayProblem.ts";
import { Failure } from "../failure/Failure.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { takeAsks } from "../meetings/requests/takeAsks.ts";
import { readForgotten } from "../people/forget/readForgotten.ts";
import { sweepForgotten } from "../people/forget/sweepForgotten.ts";
import { takeCaptured } from "../people/own/takeCaptured.ts";
import { askRelay, type RelayPage } from "./askRelay.ts";
import { changeRelay } from "./changeRelay.ts";
import { keepRelayMeetings } from "./keepRelayMeetings.ts";
import type { KeptRelay } from "./keptRelay.ts";
import { readableKey } from "./readableKey.ts";
import { readRelays } from "./readRelays.ts";

type Needs = Pick<
  HandlerContext,
  "store" | "vault" | "relays" | "reports" | "meetings" | "people" | "push" | "now"
>;

/** Refused meetings that are kept at most; the newest. */
const mostRefused = 50;

/**
 * Fetches what a relay has that is new: events for the reports, meetings for the others, and who visitors say that they are. What came is kept before it is noted
 * how far it is, so that after a kill the same comes again and counts once.
 *
 * @throws {Failure} `not-found`
 */
export async function fetchRelay(
  { id }: Parsed<"relays:fetch">,
  context: Needs,
): Promise<Output<"relays:fetch">> {
  const { fetching } = context.relays;
  if (!readRelays(context.store).some((relay) => relay.id === id))
    throw new Failure("not-found", "This relay is not known any more.");
  const running = fetching.get(id);
  if (running) return running;
  const work = fetchAll(id, context).finally(() => {
    fetching.delete(id);
    context.push("relays:changed", {});
  });
  fetching.set(id, work);
  return work;
}

async function fetchAll(id: string, context: Needs): Promise<void> {
  const { store, vault, now } = context;
  const relayNow = () => readRelays(store).find((one) => one.id === id);
  for (let relay = relayNow(); relay !== undefined; relay = relayNow()) {
    const { url, after } = relay;
    const key = readableKey(id, vault);
    const answer =
      key === undefined
        ? { ok: false as const, problem: "keyGone" as const }
        : await askRelay({ url, key }, after);
    if (!answer.ok && answer.problem !== "lost") return note(id, { url, problem: answer.problem }, context);
    const page = answer.ok ? answer.page : undefined;
    const kept = page && (await keep(id, page, context));
    changeRelay(store, id, (latest) => {
      // Somebody has typed another address meanwhile.
      if (latest.url !== url) return latest;
      if (!page || !kept) return { ...latest, after: 0 };
      const { problem: _, ...rest } = latest;
      return {
        ...rest,
        after: page.after,
        fetchedAt: now(),
        events: latest.events + kept.added,
        meetings: latest.meetings + kept.booked,
        unreadable: latest.unreadable + kept.unreadable,
        refused: withRefused(latest, kept.meetings),
      };
    });
    if (page?.events.length === 0) return;
  }
}

/** Keeps a relay's page of events. `added`: how many are new in the reports; `booked`: how many meetings it tells of; `unreadable`: how many were left out. */
async function keep(id: string, page: RelayPage, context: Needs) {
  const { reports, meetings: room, push } = context;
  // What is deeper could be handed to no other thread, and would come again for ever.
  const events = page.events.filter((event) => !isTooDeep(event, deepestNews));
  const meetings = events.flatMap((event) => {
    const read = relayMeetingSchema.safeParse(event);
    return read.success ? [read.data] : [];
  });
  const { changed, unreadable } = keepRelayMeetings(meetings, context);
  if (changed) {
    room.renewSoon = true;
    // It goes through all meetings and mails.
    sweepForgotten(context.store, context.now());
  }
  if (meetings.length > 0) push("meetings:changed", {});
  const told = events.filter((event) => !isRelayNews(event));
  const { added, asks } =
    told.length === 0
      ? { added: 0, asks: [] }
      : await reports.thread.ask("keep", { events: told, now: context.now() });
  takeAsks(asks, `relay:${id}`, context);
  await takeCaptured([...told, ...meetings.map(visitorOf)], context);
  const { covers } = readForgotten(context.store);
  return {
    added,
    meetings: meetings.filter(({ email, createdAt }) => !covers(email, createdAt)),
    booked: meetings.filter(({ state }) => state === "confirmed").length,
    unreadable: unreadable + events.length - told.length - meetings.length,
  };
}

/** Whoever books at a relay need not tell it anything else. */
function visitorOf({ requestId, email, name, createdAt }: RelayMeeting): object {
  const at = new Date(createdAt).toISOString();
  return { event: "meetingBooked", at, visitor: `request:${requestId}`, email, name };
}

function isRelayNews(event: unknown): boolean {
  return typeof event === "object" && event !== null && "event" in event && event.event === relayMeetingEvent;
}

function withRefused({ refused }: KeptRelay, meetings: readonly RelayMeeting[]) {
  const isBooked = new Set(
    meetings.filter(({ state }) => state !== "failed").map(({ requestId }) => requestId),
  );
  const failed = meetings.filter(({ state }) => state === "failed");
  const known = new Set(refused.map(({ requestId }) => requestId));
  const added = failed.filter(({ requestId }) => !known.has(requestId));
  return [
    ...refused,
    ...added.map(({ requestId, name, email, start }) => ({ requestId, name, email, start })),
  ]
    .filter(({ requestId }) => !isBooked.has(requestId))
    .slice(-mostRefused);
}

function note(
  id: string,
  { url, problem }: { readonly url: string; readonly problem: RelayProblem },
  { store }: Needs,
): void {
  changeRelay(store, id, (latest) => (latest.url === url ? { ...latest, problem } : latest));
}
