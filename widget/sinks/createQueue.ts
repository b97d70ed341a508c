import type { ManifestSink } from "#shared/site/manifest.ts";
import type { Report } from "#shared/site/report.ts";
import { trimReport } from "#shared/site/trimReport.ts";
import type { CreateQueue, Queue, QueueHost } from "../host/CreateQueue.ts";
import { callPage } from "./callPage.ts";
import { createOutbox } from "./createOutbox.ts";
import { deliverTo } from "./deliverTo.ts";
import { pushToDataLayer } from "./pushToDataLayer.ts";
import { tellGoogle } from "./tellGoogle.ts";
import { tellMarketo } from "./tellMarketo.ts";

let queue: Queue | undefined;

/** One for the whole page, however many dialogues come and go on it: what waits must not be forgotten with one of them. */
export const createQueue: CreateQueue = (host) => {
  queue ??= makeQueue(host);
  return queue;
};

function makeQueue(host: QueueHost): Queue {
  const { webhooks = [], dataLayer, googleAnalytics, callback, marketo } = host.manifest.sinks;
  const outbox = createOutbox(host.store);
  // The settings may have changed since: nothing goes to a place that they no longer name.
  outbox.forgetOthers(webhooks.map(({ url }) => url));
  const fillIn = tellMarketo(host);
  const deliveries = webhooks.map((webhook) => ({ webhook, deliver: deliverTo(webhook, host, outbox) }));

  return (report) => {
    if (!host.allowed()) return;
    const trimmedFor = (sink: ManifestSink | undefined, tell: (report: Report) => void) => {
      const trimmed = sink && trimReport(report, sink.leaveOut);
      if (trimmed) tell(trimmed);
    };
    trimmedFor(dataLayer, pushToDataLayer);
    trimmedFor(googleAnalytics, tellGoogle);
    trimmedFor(callback, (trimmed) => callback && callPage(callback.name, trimmed));
    // Without these there would be no telling to what a form belongs.
    const { conversation, dialogue } = report;
    trimmedFor(marketo, (trimmed) => fillIn({ ...trimmed, conversation, dialogue }));
    deliveries.forEach(({ webhook, deliver }, index) => {
      trimmedFor(webhook, (trimmed) => {
        outbox.put(`${trimmed.id}.${index}`, webhook.url, trimmed);
        deliver();
      });
    });
  };
}
