/**
 * The first sync as a command makes it, into a folder of its own. Called with the folder and where Marketo is: endpoint, client id,
 * secret. Says as JSON the seconds, those left out in which Marketo made exports, the rows, and how many calls it took.
 */
import path from "node:path";
import { createMarketoClient } from "#main/marketo/http/createMarketoClient.ts";
import { sleep } from "#main/marketo/http/sleep.ts";
import { syncMarketo } from "#main/marketo/sync/syncMarketo.ts";
import { createPeople } from "#main/people/worker/createPeople.ts";
import { marketoTimeScale as timeScale } from "./marketoTimeScale.ts";
import { syncedFields } from "./syncedFields.ts";

const [folder = "", endpoint = "", clientId = "", clientSecret = ""] = process.argv.slice(2);
const waits = { now: Date.now, sleep, random: Math.random, timeScale };
const budget = { daily: 1e9, read: () => undefined, write: () => undefined };
const key = { endpoint, clientId, clientSecret };
const client = createMarketoClient({ ...key, ...waits, fetch, log: () => undefined, budget });
const people = createPeople(path.join(folder, "people.db"));
let waited = 0;
let asked: number | undefined;
let made = 0;
const began = performance.now();
const outcome = await syncMarketo({
  ...{ client, people, folder, profile: "p", subscription: "123-ABC-456", ...waits },
  choice: { fields: syncedFields.filter((field) => field !== "id") },
  tell: ({ step, state }) => {
    const now = performance.now();
    if (step === "export") {
      asked ??= now;
      if (state === "running") made = now;
    } else if (asked !== undefined) {
      waited += made - asked;
      asked = undefined;
    }
  },
});
const seconds = (performance.now() - began - waited) / 1000;
await people.close();
if (outcome.error !== undefined) throw new Error(outcome.error.message);
const { people: rows, calls } = outcome;
console.log(JSON.stringify({ seconds, rows, calls }));
