import { newAgent } from "#shared/scheduling/setup/newAgent.ts";
import { newTeam } from "#shared/scheduling/setup/newTeam.ts";

const agent = newAgent("anna", "UTC");

/** An input that each call about agents takes. */
export const agentsInputs = {
  "agents:get": undefined,
  "teams:bookings": undefined,
  "agents:save": { agents: [agent], teams: [newTeam("sales")], holidays: [] },
  "agents:preview": { agent, holidays: [], days: 14 },
  "teams:preview": { meeting: agent.meeting, members: [agent], holidays: [], days: 14 },
};
