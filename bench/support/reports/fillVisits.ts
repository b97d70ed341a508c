import { createHash } from "node:crypto";
import { createRecorder } from "#main/reports/record/createRecorder.ts";
import { eventsFile } from "#main/reports/store/eventsFile.ts";
import { openEvents } from "#main/reports/store/openEvents.ts";
import { readStore } from "#main/reports/store/readStore.ts";
import type { Pass } from "#shared/engine/pass.ts";
import { cardGrid } from "../cardGrid.ts";

const conversations = 5000;
/** Each goes on for so many cards at most. */
const longest = 60;

/** Puts conversations of yesterday into a data folder: each goes through the grid of so many cards at random, from its first card on. */
export function fillVisits(home: string, cards: number): void {
  const { id: dialogue, name, edges } = cardGrid("grid", cards);
  const ways = new Map<string, (typeof edges)[number][]>();
  for (const edge of edges) ways.set(edge.from.node, [...(ways.get(edge.from.node) ?? []), edge]);
  let state = 5;
  const any = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % below;
  };
  const events = openEvents(eventsFile(home), { now: Date.now() });
  try {
    const recorder = createRecorder(readStore(events));
    events.db.transaction(() => {
      for (let index = 0; index < conversations; index += 1) {
        const path: Pass[] = [];
        let at = "q0";
        for (let left = any(longest); left > 0; left -= 1) {
          const open = ways.get(at) ?? [];
          const way = open[any(open.length)];
          if (way === undefined) break;
          path.push([at, way.from.port]);
          at = way.to.node;
        }
        const key = (word: string) => createHash("md5").update(`${word}${index}`).digest("hex");
        recorder.take({
          ...{ id: key("e"), event: "answered", at: Date.now() - 86_400_000, dialogue, name, version: "v1" },
          ...{ conversation: key("c"), visitor: key("v"), page: "https://www.acme.com/", language: "en" },
          ...{ path, acquires: false },
        });
      }
      recorder.write();
    })();
  } finally {
    events.db.close();
  }
}
