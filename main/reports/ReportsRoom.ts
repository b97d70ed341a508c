import type { Thread } from "../threads/createThread.ts";
import type { ReportOrders } from "./worker/ReportOrders.ts";

/** The events, as long as the program runs; `importing` ends the import that is under way. */
export type ReportsRoom = { readonly thread: Thread<ReportOrders>; importing: AbortController | undefined };
