import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { readProfiles } from "../../marketo/connection/readProfiles.ts";
import { dialogueNames } from "../../marketo/engagement/calls/dialogueNames.ts";
import { withEngagement } from "../../marketo/engagement/calls/withEngagement.ts";
import { hasEngagement } from "../../marketo/engagement/hasEngagement.ts";
import { noteTold } from "../../marketo/engagement/noteTold.ts";
import { readUntold } from "../../marketo/engagement/readUntold.ts";
import { subscriptionOf } from "../../marketo/sync/subscriptionOf.ts";
import { isChatEvent } from "./isChatEvent.ts";

/** Events that are told at a time. */
const most = 500;

/** Takes in what was read back from the capture form. It is noted as told only once it is kept. Answers how many events were new. */
export async function takeEngagement(
  context: Pick<HandlerContext, "app" | "now" | "reports" | "store">,
): Promise<number> {
  const { app, reports, store, now } = context;
  if (!hasEngagement(app.dataFolder)) return 0;
  const nameOf = dialogueNames(store);
  const subscriptions = new Map(
    readProfiles(store, now()).map((profile) => [profile.id, subscriptionOf(profile)]),
  );
  return withEngagement(context, async (engagement) => {
    let added = 0;
    for (;;) {
      const { events: untold, upTo } = readUntold(engagement, most);
      if (untold.length === 0 && upTo === null) return added;
      const events = untold.filter(isChatEvent).map(({ row: _, profile, ...event }) => ({
        ...{ ...event, name: nameOf(event.dialogue) },
        // What is left of a connection that is gone is one of its own.
        subscription: subscriptions.get(profile) ?? profile,
      }));
      const kept = await reports.thread.ask("keepMarketo", {
        events,
        now: now(),
        ...(upTo !== null && { upTo }),
      });
      added += kept.added;
      noteTold(
        engagement,
        untold.map(({ row }) => row),
      );
      if (untold.length < most) return added;
    }
  });
}
