import type { Store } from "../../store/Store.ts";
import type { CallBudget, DayOfCalls } from "../http/CallBudget.ts";
import { passingBudget } from "./passingBudget.ts";

/** The budget of a profile, kept in the store; of one that is not kept, it lasts as long as what is returned. */
export function profileBudget({ db }: Store, id: string, daily: number): CallBudget {
  const read = db.prepare<[string], { calls: string | null }>(
    "SELECT calls FROM marketo_profiles WHERE id = ?",
  );
  const write = db.prepare<[string, string]>("UPDATE marketo_profiles SET calls = ? WHERE id = ?");
  const unkept = passingBudget(daily);
  return {
    daily,
    read: () => {
      const row = read.get(id);
      if (row === undefined) return unkept.read();
      return row.calls === null ? undefined : (JSON.parse(row.calls) as DayOfCalls);
    },
    write: (day) => {
      if (write.run(JSON.stringify(day), id).changes === 0) unkept.write(day);
    },
  };
}
