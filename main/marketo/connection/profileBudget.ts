import type { Store } from "../../store/Store.ts";
import type { CallBudget, DayOfCalls } from "../http/CallBudget.ts";

/** The budget of a profile that is kept, so that it outlives the program. */
export function profileBudget({ db }: Store, id: string, daily: number): CallBudget {
  const read = db.prepare<[string], { calls: string | null }>(
    "SELECT calls FROM marketo_profiles WHERE id = ?",
  );
  const write = db.prepare<[string, string]>("UPDATE marketo_profiles SET calls = ? WHERE id = ?");
  return {
    daily,
    read: () => {
      const { calls = null } = read.get(id) ?? {};
      return calls === null ? undefined : (JSON.parse(calls) as DayOfCalls);
    },
    write: (day) => {
      write.run(JSON.stringify(day), id);
    },
  };
}
