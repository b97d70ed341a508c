import type { Report } from "#shared/site/report.ts";
import type { ChatHost } from "../host/ChatHost.ts";
import type { Queue } from "../host/CreateQueue.ts";
import type { ReportTalk } from "../host/MountChat.ts";
import { randomId } from "../host/randomId.ts";

/** Passes an event on to wherever the site's settings say. */
export type TellSinks = ReportTalk;

/**
 * The sinks of the site. Nothing is told unless the visitor allows it, and what it takes to tell them is loaded only
 * where there are some.
 */
export function createSinks(host: ChatHost): TellSinks {
  const { manifest, program } = host;
  const untold: Report[] = [];
  let queue: Promise<Queue | undefined> | undefined;

  function tell() {
    queue ??= host.load("queue").then(
      (create) => create(host),
      ({ message }: Error) => {
        // Perhaps it can be had when there is more to tell.
        queue = undefined;
        host.emit("error", { code: "not-loaded", file: message });
        return undefined;
      },
    );
    queue.then((told) => told && untold.splice(0).forEach(told));
  }

  const some = manifest.queue !== undefined;
  if (some) tell();
  return (event, detail, { id, language, path }) => {
    if (!some || !host.allowed()) return;
    untold.push({
      id: randomId(),
      event,
      at: new Date().toISOString(),
      dialogueName: program.name,
      version: program.hash,
      conversation: id,
      visitor: host.visitor,
      page: location.href,
      language,
      ...detail,
      ...(path?.[0] && { path }),
    });
    tell();
  };
}
