/**
 * A user who types without pause, for the kill test: saves edit after edit and says so on standard output only when the
 * store has acknowledged it. Called with the database's path and the number to begin at; runs until it is killed.
 */
import { randomUUID } from "node:crypto";
import { writeSync } from "node:fs";
import { flushCompileCache } from "node:module";
import { insertDialogue } from "#main/dialogues/insertDialogue.ts";
import { saveDialogue } from "#main/dialogues/saveDialogue.ts";
import { openStore } from "#main/store/openStore.ts";
import { newDialogue } from "#shared/dialogue/newDialogue.ts";

const [file = "", from = "0"] = process.argv.slice(2);
const now = () => Number(from);
const store = openStore(file, { now: now() });
const dialogue = newDialogue({ id: "typed", name: "edit 0", language: "en" });

const stored = store.db.prepare<[], { revision: number }>("SELECT revision FROM dialogues").get();
let revision = stored?.revision ?? insertDialogue(dialogue, { store, now }).revision;
// Kept at a program's end otherwise, which this one has none of.
flushCompileCache();
writeSync(1, "ready\n");

for (let edit = Number(from) + 1; ; edit += 1) {
  // Documents of very different sizes, so that kills also fall into long writes.
  const invented = "x".repeat((edit % 17) * 12_000);
  ({ revision } = saveDialogue(
    { dialogue: { ...dialogue, name: `edit ${edit}`, invented }, revision },
    { store, now, newId: randomUUID },
  ));
  writeSync(1, `saved ${edit}\n`);
}
