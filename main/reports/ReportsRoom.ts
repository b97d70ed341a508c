import type { Thread } from "../threads/createThread.ts";
import type { ReportOrders } from "./worker/ReportOrders.ts";

/**
 * The events, as long as the program runs; `importing` ends the import that is under way; `taking`: what Marketo tells is being taken
 * in, the number of new events; `takenAt`: when that began last, in milliseconds since the epoch.
 */
export type ReportsRoom = {
  readonly thread: Thread<ReportOrders>;
  importing: AbortController | undefined;
  taking: Promise<number> | undefined;
  takenAt: number;
};
