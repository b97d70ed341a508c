/**
 * The same with ours: the thread of the people brings the CSV in, while the thread that asked watches how long it is ever kept
 * waiting. Called with the CSV, the database's path and what its rows are; says the seconds, the memory of the whole process and the longest
 * wait as JSON.
 */
import { monitorEventLoopDelay } from "node:perf_hooks";
import { createPeople } from "#main/people/worker/createPeople.ts";

const [csv = "", file = "", into = "people"] = process.argv.slice(2);
const delay = monitorEventLoopDelay({ resolution: 5 });
const people = createPeople(file);
const began = performance.now();
delay.enable();
const isOfActivities = into === "activities";
if (isOfActivities) await people.indexActivities({ isWanted: false });
const { rows } = await people.import({
  ...{ name: "bench", file: csv },
  into: isOfActivities ? "activities" : "people",
});
if (isOfActivities) await people.indexActivities({ isWanted: true });
const seconds = (performance.now() - began) / 1000;
delay.disable();
await people.close();
const wait = delay.max / 1e6;
console.log(JSON.stringify({ seconds, rows, wait, megabytes: process.resourceUsage().maxRSS / 1024 }));
