import type { z } from "zod";
import { agentProfileSchema } from "#shared/scheduling/setup/agentProfile.ts";
import { holidayListSchema } from "#shared/scheduling/setup/holidayList.ts";
import type { SchedulingSetup } from "#shared/scheduling/setup/schedulingSetup.ts";
import { teamSchema } from "#shared/scheduling/setup/team.ts";
import { Failure } from "../failure/Failure.ts";
import type { Store } from "../store/Store.ts";

/**
 * With whom visitors can meet.
 *
 * @throws {Failure} `damaged` when something stored makes no sense; it is left as it is
 */
export function readSetup({ db }: Store): SchedulingSetup {
  const read = <Thing>(sql: string, schema: z.ZodType<Thing>) =>
    db
      .prepare<[], { json: string }>(sql)
      .all()
      .map(({ json }) => {
        const parsed = schema.safeParse(JSON.parse(json));
        if (!parsed.success) throw new Failure("damaged", "The stored agents and teams cannot be read.");
        return parsed.data;
      });
  return {
    agents: read("SELECT agent AS json FROM agents ORDER BY position", agentProfileSchema),
    teams: read("SELECT team AS json FROM teams ORDER BY position", teamSchema),
    holidays: read("SELECT list AS json FROM holiday_lists ORDER BY position", holidayListSchema),
  };
}
