import { Agent, request as send } from "node:http";
import { text } from "node:stream/consumers";
import type { RelayStore } from "#main/relay/storage/RelayStore.ts";
import { type BookingAnswer, bookingAnswerSchema } from "#shared/scheduling/requests/bookingAnswer.ts";
import type { MeetingRequest } from "#shared/scheduling/requests/meetingRequest.ts";
import { memoryCalendar } from "./memoryCalendar.ts";
import { openTestRelay, requestFor } from "./openTestRelay.ts";

const agents = 10;
const times = 10;

/** What became of a race. `entries`: what stands in the agents' calendars in the end; `places`: how many there were to have. */
export type Race = {
  readonly places: number;
  readonly answers: readonly BookingAnswer[];
  readonly entries: readonly { readonly calendar: string; readonly start: number }[];
};

/** Lets so many visitors want the same hundred places (ten times of ten agents) at once, of a relay over each of the stores. */
export async function raceForPlaces(visitors: number, stores: readonly RelayStore[]): Promise<Race> {
  const calendar = memoryCalendar();
  const relays = await Promise.all(stores.map((store) => openTestRelay({ store, agents, calendar })));
  const connections = new Agent({ keepAlive: true, maxSockets: 500 });
  try {
    const [first] = relays;
    if (!first) throw new Error("there is no relay");
    const snapshot = await first.slots();
    const wanted = snapshot.offers["team:sales"]?.slots.slice(0, times) ?? [];
    const answers = await Promise.all(
      Array.from({ length: visitors }, (_, visitor) => {
        const slot = wanted[visitor % wanted.length];
        const relay = relays[visitor % relays.length];
        if (!slot || !relay) throw new Error("nothing is offered");
        return book(relay.url, requestFor(snapshot, slot, visitor), connections);
      }),
    );
    return { places: agents * times, answers, entries: [...calendar.entries.values()] };
  } finally {
    connections.destroy();
    for (const { stop } of relays) await stop();
  }
}

function book(url: string, request: MeetingRequest, agent: Agent): Promise<BookingAnswer> {
  return new Promise((resolve, reject) => {
    const call = send(`${url}/v1/bookings`, { method: "POST", agent }, (answer) => {
      text(answer)
        .then((body) => resolve(bookingAnswerSchema.parse(JSON.parse(body))))
        .catch(reject);
    });
    call.on("error", reject);
    call.end(JSON.stringify(request));
  });
}
