import type { Report } from "#shared/site/report.ts";
import type { ChatHost } from "./ChatHost.ts";

/** What it takes to tell the sinks. */
export type QueueHost = Pick<ChatHost, "manifest" | "store" | "load" | "allowed" | "emit">;

/** Tells the sinks of the site. What a webhook has not taken yet is delivered, too, whether anything is told or not. */
export type Queue = (report: Report) => void;

/** The queue of this page, the same whenever it is asked for. */
export type CreateQueue = (host: QueueHost) => Queue;
