import type { MeetingKind } from "#shared/scheduling/availability/meetingKind.ts";
import type { RoutingPlan } from "#shared/scheduling/routing/plan/routingPlan.ts";
import type { AgentProfile } from "#shared/scheduling/setup/agentProfile.ts";

/** With whom a visitor meets: whoever of the members the plan chooses, each with the kind of meeting that he takes for it. */
export type Party = {
  readonly whom: string;
  readonly minutes: number;
  readonly members: readonly { readonly profile: AgentProfile; readonly kind: MeetingKind }[];
  readonly plan: RoutingPlan;
};
