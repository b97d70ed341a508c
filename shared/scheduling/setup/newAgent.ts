import { noInvitation } from "../invitation/noInvitation.ts";
import type { AgentProfile } from "./agentProfile.ts";
import { usualMeeting } from "./usualMeeting.ts";

/** An agent of whom nothing is known but where he is: works from nine to five, Monday to Friday. */
export function newAgent(id: string, timeZone: string): AgentProfile {
  const day = (): [string, string][] => [["09:00", "17:00"]];
  return {
    id,
    name: "",
    email: "",
    timeZone,
    languages: [],
    workingHours: { mon: day(), tue: day(), wed: day(), thu: day(), fri: day() },
    dateOverrides: {},
    holidays: [],
    looksAt: [],
    writesTo: null,
    meeting: usualMeeting,
    link: { kind: "none" },
    schedulingLink: "",
    invitation: noInvitation,
    fallback: {},
  };
}
