/**
 * An import for the kill test: brings the people of a file in and says on standard output how many rows are kept, each time
 * that more are. Called with the database's path and the file's; ends by itself when all are in.
 */
import { createReadStream, writeSync } from "node:fs";
import { importPeople } from "#main/people/import/importPeople.ts";
import { openPeople } from "#main/people/store/openPeople.ts";

const [file = "", csv = ""] = process.argv.slice(2);
const store = openPeople(file, { now: 0 });
await importPeople(
  store,
  { name: "export", open: (start) => createReadStream(csv, { start }) },
  { onProgress: ({ rows }) => void writeSync(1, `kept ${rows}\n`) },
);
store.db.close();
