import type { RequestsStatus } from "#shared/scheduling/requests/requestView.ts";
import type { HandlerContext } from "../../../ipc/HandlerContext.ts";
import { readProfiles } from "../../../marketo/connection/readProfiles.ts";
import { readSetup } from "../../../scheduling/readSetup.ts";
import { getSiteSettings } from "../../../settings/getSiteSettings.ts";
import { liveWhoms } from "../../schedule/liveWhoms.ts";
import { publishedTargets } from "../../schedule/publishedTargets.ts";
import { readState } from "../../schedule/readState.ts";

/** How requests come and times go out. */
export function requestsStatus({
  store,
  now,
  meetings,
}: Pick<HandlerContext, "store" | "now" | "meetings">): RequestsStatus {
  const { sources, targets, unread } = readState(store);
  const { agents } = readSetup(store);
  return {
    isRunning: meetings.running !== undefined,
    agents: agents.length,
    whoms: liveWhoms(store).length,
    hasField: getSiteSettings(undefined, { store }).sinks.marketo.payloadField !== "",
    sources: readProfiles(store, now()).map(({ id, name }) => {
      const { token: _, ...known } = sources[id] ?? {};
      return { id, name, ...known };
    }),
    targets: publishedTargets(store).map(({ target: { id, name } }) => {
      const { shape: _, ...known } = targets[id] ?? {};
      return { id, name, ...known };
    }),
    unread: unread.flatMap(({ agent, problem }) => {
      const whose = agents.find(({ id }) => id === agent);
      return whose ? [{ agent: whose.name, problem }] : [];
    }),
  };
}
