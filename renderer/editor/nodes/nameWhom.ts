import type { Draft } from "immer";
import type { routings } from "#shared/nodes/meeting.ts";
import type { NodeData } from "#shared/nodes/nodeDataSchemas.ts";
import type { MeetingHost, MeetingHosts } from "#shared/scheduling/setup/meetingHosts.ts";

/**
 * Has a meeting card name a team or an agent (`team:ID`, `agent:ID`), or nobody. An agent's own booking page is not written down: it is
 * taken as it is when the dialogue goes out. One that was written by hand stays.
 */
export function nameWhom(
  draft: Draft<NodeData<"meeting">>,
  whom: string | undefined,
  hosts: MeetingHosts | undefined,
): void {
  const before = draft.whom === undefined ? undefined : hosts?.get(draft.whom);
  const host = whom === undefined ? undefined : hosts?.get(whom);
  if (whom === undefined) delete draft.whom;
  else draft.whom = whom;
  if (host) draft.routing = routingOf(host);
  if (before?.link && draft.link === before.link) delete draft.link;
  if (host?.link && draft.link === host.link) delete draft.link;
}

/** What a request says of who gets it. */
function routingOf({ kind, byRules }: MeetingHost): (typeof routings)[number] {
  if (kind === "agent") return "agent";
  return byRules ? "rule" : "roundRobin";
}
