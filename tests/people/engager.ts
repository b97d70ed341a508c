/**
 * Writes conversations and 200 meetings back for the kill test. Called with the folder of its store, the endpoint, client id and secret; ends by itself when it is done.
 */
import { openEngagement } from "#main/marketo/engagement/openEngagement.ts";
import { runEngagement } from "#main/marketo/engagement/runEngagement.ts";
import { createMarketoClient } from "#main/marketo/http/createMarketoClient.ts";
import { sleep } from "#main/marketo/http/sleep.ts";

const [folder = "", endpoint = "", clientId = "", clientSecret = ""] = process.argv.slice(2);
const waits = { now: Date.now, sleep, random: Math.random, timeScale: 1000 };
const store = openEngagement(folder, { now: 0 });
const error = await runEngagement({
  ...{ store, profile: "p", payloadField: "chatPayload", nameOf: () => "Pricing", now: Date.now, sleep },
  client: createMarketoClient({
    ...{ ...waits, endpoint, clientId, clientSecret, fetch, log: () => undefined },
    budget: { daily: 100_000, read: () => undefined, write: () => undefined },
  }),
  // Each booked by somebody with a conversation.
  meetings: () =>
    Array.from({ length: 200 }, (_, n) => ({
      ...{ key: `m${n}:booked`, at: Date.now() - 60_000, what: "meetingBooked" as const },
      ...{ dialogue: "d1", detail: "Anna, 2027-01-05 09:00 UTC", email: `p${n}@example.com` },
    })),
  program: { id: 5001, engaged: "Engaged", goal: "Goal", meeting: "" },
  types: "one",
  // What is sent is in the log within 600 ms: longer than the test lets Marketo work at it.
  timeScale: 100,
});
store.db.close();
if (error !== undefined) throw new Error(error.message);
