import type { CallBudget } from "../http/CallBudget.ts";
import type { MarketoRoom } from "./MarketoRoom.ts";

/** The budget of an endpoint that no kept profile has; it lasts as long as the program. */
export function passingBudget(
  { spent }: Pick<MarketoRoom, "spent">,
  endpoint: string,
  daily: number,
): CallBudget {
  return {
    daily,
    read: () => spent.get(endpoint),
    write: (day) => {
      spent.set(endpoint, day);
    },
  };
}
