import type { AgentProfile } from "../setup/agentProfile.ts";
import type { InvitationTemplate } from "./invitationTemplate.ts";

/**
 * What an invitation is made of. `start`: milliseconds since the epoch; `timeZone`, `language`: the visitor's, an IANA name and a BCP 47
 * tag; `name`: the visitor's, may be blank.
 */
export type InvitationMaking = {
  readonly template: InvitationTemplate;
  readonly meeting: { readonly start: number; readonly minutes: number; readonly timeZone: string };
  readonly agent: Pick<AgentProfile, "name" | "email" | "link">;
  readonly visitor: { readonly name: string; readonly email: string };
  readonly language: string;
};
