import { readWhom } from "../requests/whom.ts";
import type { SchedulingSetup } from "../setup/schedulingSetup.ts";
import type { InvitationTemplate } from "./invitationTemplate.ts";
import { noInvitation } from "./noInvitation.ts";

/** What the invitation to a meeting with `team:ID` or `agent:ID` says: the team's, or the agent's own. */
export function invitationFor(
  { agents, teams }: Pick<SchedulingSetup, "agents" | "teams">,
  whom: string,
): InvitationTemplate {
  const asked = readWhom(whom);
  const hosts = asked?.kind === "team" ? teams : agents;
  return hosts.find(({ id }) => id === asked?.id)?.invitation ?? noInvitation;
}
