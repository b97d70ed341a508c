import { createThread } from "../threads/createThread.ts";
import type { ReportsRoom } from "./ReportsRoom.ts";
import { eventsFile } from "./store/eventsFile.ts";
import { reportsScript } from "./worker/reportsScript.ts";

/** The room of the events in a data folder. Nothing is opened before the first question. */
export function createReportsRoom(folder: string): ReportsRoom {
  return { thread: createThread(reportsScript(), { file: eventsFile(folder) }), importing: undefined };
}
