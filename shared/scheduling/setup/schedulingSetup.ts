import { z } from "zod";
import { defineSchema } from "../../dialogue/defineSchema.ts";
import { agentProfileSchema } from "./agentProfile.ts";
import { holidayListSchema } from "./holidayList.ts";
import { setupLimits } from "./setupLimits.ts";
import { teamSchema } from "./team.ts";

/** Everybody with whom visitors can meet, how they share it out, and when they do not work. In the order of the screen. */
export const schedulingSetupSchema = defineSchema(() =>
  z.object({
    agents: z.array(agentProfileSchema).max(setupLimits.agents),
    teams: z.array(teamSchema).max(setupLimits.teams),
    holidays: z.array(holidayListSchema).max(setupLimits.holidays),
  }),
);

export type SchedulingSetup = Readonly<z.infer<typeof schedulingSetupSchema>>;
