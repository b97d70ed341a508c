/**
 * The ceiling of an import: what better-sqlite3 and papaparse do alone, rows into one table, a transaction every 10,000.
 * Called with the CSV, the database's path and what its rows are; says the seconds and its memory as JSON.
 */
import { createReadStream } from "node:fs";
import Database from "better-sqlite3";
import Papa from "papaparse";
import { activityFields } from "./activitiesCsv.ts";
import { peopleFields } from "./peopleCsv.ts";
import { syncedFields } from "./syncedFields.ts";

const [csv = "", file = "", into = "people"] = process.argv.slice(2);
const began = performance.now();
const db = new Database(file);
db.pragma("journal_mode = WAL");
db.pragma("synchronous = NORMAL");
const fields = { activities: activityFields, people: peopleFields, synced: syncedFields }[into] ?? [];
const columns = fields.map((name) => `"${name}" ${name === "id" ? "INTEGER PRIMARY KEY" : "TEXT"}`);
db.exec(`CREATE TABLE rows (${columns.join(", ")})`);
const insert = db.prepare(`INSERT INTO rows VALUES (${fields.map(() => "?").join(", ")})`);
const keep = db.transaction((rows: readonly string[][]) => {
  for (const row of rows) insert.run(row);
});
let rest = "";
let batch: string[][] = [];
let isFirst = true;
for await (const chunk of createReadStream(csv, { encoding: "utf8" })) {
  const text = rest + String(chunk);
  const end = text.lastIndexOf("\n") + 1;
  rest = text.slice(end);
  const { data } = Papa.parse<string[]>(text.slice(0, end), {
    delimiter: ",",
    newline: "\n",
    skipEmptyLines: true,
  });
  for (const row of isFirst ? data.slice(1) : data) batch.push(row);
  isFirst = false;
  if (batch.length < 10_000) continue;
  keep(batch);
  batch = [];
}
keep(batch);
db.close();
const seconds = (performance.now() - began) / 1000;
console.log(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1024 }));
