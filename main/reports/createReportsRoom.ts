import { createThread } from "../threads/createThread.ts";
import type { ReportsRoom } from "./ReportsRoom.ts";
import { eventsFile } from "./store/eventsFile.ts";
import type { ReportOrders } from "./worker/ReportOrders.ts";
import { reportsScript } from "./worker/reportsScript.ts";

/** The room of the events in a data folder. Nothing is opened before the first question. */
export function createReportsRoom(folder: string): ReportsRoom {
  const thread = createThread<ReportOrders>(reportsScript(), { file: eventsFile(folder) });
  return { thread, importing: undefined, taking: undefined, takenAt: 0 };
}
