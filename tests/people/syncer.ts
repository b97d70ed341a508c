/**
 * A sync for the kill test: brings everybody in and says on standard output each time that something has happened. Called with
 * the folder of the people, the endpoint, client id and secret, and since when; ends by itself when it is done.
 */
import { writeSync } from "node:fs";
import path from "node:path";
import { createMarketoClient } from "#main/marketo/http/createMarketoClient.ts";
import { sleep } from "#main/marketo/http/sleep.ts";
import { syncMarketo } from "#main/marketo/sync/syncMarketo.ts";
import { createPeople } from "#main/people/worker/createPeople.ts";

const [folder = "", endpoint = "", clientId = "", clientSecret = "", since = "0"] = process.argv.slice(2);
const people = createPeople(path.join(folder, "people.db"));
const outcome = await syncMarketo({
  client: createMarketoClient({
    ...{
      endpoint,
      clientId,
      clientSecret,
      fetch,
      now: Date.now,
      sleep,
      random: Math.random,
      timeScale: 1000,
    },
    log: () => undefined,
    budget: { daily: 100_000, read: () => undefined, write: () => undefined },
  }),
  people,
  folder,
  profile: "p",
  subscription: "123-ABC-456",
  choice: { fields: ["email", "lastName"], since: Number(since) },
  now: Date.now,
  sleep,
  timeScale: 1000,
  tell: ({ step }) => void writeSync(1, `${step}\n`),
});
await people.close();
if (outcome.error !== undefined) throw new Error(outcome.error.message);
