import type { ChatHost } from "./ChatHost.ts";

/** What a webhook is sent; `id` is the event's own. */
export type Report = { readonly id: string; readonly [name: string]: unknown };

/** Reports on their way to webhooks. */
export type Queue = {
  readonly add: (url: string, report: Report) => void;
  readonly stop: () => void;
};

export type CreateQueue = (host: ChatHost) => Queue;
