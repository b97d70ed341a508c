import { noInvitation } from "../invitation/noInvitation.ts";
import type { Team } from "./team.ts";
import { usualMeeting } from "./usualMeeting.ts";

/** A team without members, who will take meetings strictly in turn. */
export function newTeam(id: string): Team {
  return {
    id,
    name: "",
    members: [],
    meeting: usualMeeting,
    strategy: "sequential",
    countSince: null,
    calibrateNewAgents: true,
    sameAgent: "person",
    accounts: { list: [], exclusive: false },
    rules: [],
    invitation: noInvitation,
    fallback: {},
  };
}
