import type { MarketoConnection } from "#shared/marketo/marketoProfile.ts";
import type { Store } from "../../store/Store.ts";
import { writeUnsynced } from "../../store/writeUnsynced.ts";
import type { CallBudget, DayOfCalls } from "../http/CallBudget.ts";

/**
 * The budget of a profile that is kept, so that it outlives the program. What is called of its endpoint after the profile has
 * got another is not counted there.
 */
export function profileBudget(
  { db }: Store,
  { id, endpoint, dailyBudget }: Pick<MarketoConnection, "id" | "endpoint" | "dailyBudget">,
): CallBudget {
  const own = "id = ? AND json_extract(connection, '$.endpoint') = ?";
  const read = db.prepare<[string, string], { calls: string | null }>(
    `SELECT calls FROM marketo_profiles WHERE ${own}`,
  );
  const write = db.prepare<[string, string, string]>(`UPDATE marketo_profiles SET calls = ? WHERE ${own}`);
  return {
    daily: dailyBudget,
    read: () => {
      const { calls = null } = read.get(id, endpoint) ?? {};
      return calls === null ? undefined : (JSON.parse(calls) as DayOfCalls);
    },
    write: (day) => writeUnsynced({ db }, () => void write.run(JSON.stringify(day), id, endpoint)),
  };
}
