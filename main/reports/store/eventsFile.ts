import path from "node:path";

/** Where the events lie in the data folder: apart from the dialogues, whose daily copies must not carry a million events. */
export function eventsFile(folder: string): string {
  return path.join(folder, "events.db");
}
