import type { ChatHost } from "../host/ChatHost.ts";
import { randomId } from "../host/randomId.ts";
import type { EventDetail, WidgetEvent } from "../host/WidgetEvent.ts";
import { pushToDataLayer } from "./pushToDataLayer.ts";

/** Passes an event on to wherever the site's settings say. `conversation`: id of the conversation it belongs to. */
export type Sinks = {
  readonly send: (event: WidgetEvent, detail: EventDetail, conversation: string, language: string) => void;
  readonly stop: () => void;
};

/**
 * The sinks of the site: its webhooks and the page's data layer. Nothing is sent unless the visitor allows it. What it
 * takes to deliver reports is loaded only where there is a webhook.
 */
export function createSinks(host: ChatHost): Sinks {
  const { webhooks, dataLayer } = host.manifest.sinks;
  const queue =
    webhooks.length > 0 &&
    host.load("queue").then(
      (createQueue) => createQueue(host),
      ({ message }: Error) => host.emit("error", { code: "not-loaded", file: message }),
    );
  return {
    send(event, detail, conversation, language) {
      if (!host.allowed()) return;
      if (dataLayer) pushToDataLayer(event, detail);
      for (const url of webhooks) {
        const report = {
          ...detail,
          id: randomId(),
          event,
          dialogueName: host.program.name,
          at: new Date().toISOString(),
          page: location.href,
          language,
          visitor: host.visitor,
          conversation,
        };
        if (queue) queue.then((made) => made?.add(url, report));
      }
    },
    stop() {
      if (queue) queue.then((made) => made?.stop());
    },
  };
}
