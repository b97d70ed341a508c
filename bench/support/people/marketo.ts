/**
 * The Marketo for tests in a process of its own, so that what it does is not taken for ours. Called with how many people and
 * activities it has, and with a file if it is to write its people there first, as an export would; says where it is and how to
 * get in as JSON, and ends with its standard input.
 */
import { closeSync, openSync, writeSync } from "node:fs";
import { csvLine } from "#tests/servers/marketo/bulk/csvLine.ts";
import { startMarketo } from "#tests/servers/marketo/startMarketo.ts";
import { marketoTimeScale } from "./marketoTimeScale.ts";
import { syncedFields } from "./syncedFields.ts";

const [people = "0", activities = "0", csv = ""] = process.argv.slice(2);
const marketo = await startMarketo({
  ...{ people: Number(people), activities: Number(activities) },
  ...{ timeScale: marketoTimeScale, rate: 100_000, concurrent: 100, dailyExport: 1e12, dailyCalls: 1e9 },
});
if (csv !== "") writePeople(csv);
const { url, clientId, clientSecret } = marketo;
console.log(JSON.stringify({ url, clientId, clientSecret }));
process.stdin.resume().on("end", () => process.exit());

function writePeople(file: string): void {
  const target = openSync(file, "w");
  let text = `${syncedFields.join(",")}\n`;
  for (const id of marketo.people.ids()) {
    text += `${csvLine(syncedFields.map((field) => marketo.people.value(id, field)))}\n`;
    if (text.length < 1_000_000) continue;
    writeSync(target, text);
    text = "";
  }
  writeSync(target, text);
  closeSync(target);
}
