import type { PastBooking } from "./pastBooking.ts";
import { route } from "./route.ts";
import type { Routing } from "./routing.ts";

/** Who gets each of a run of meetings, one after the other: each one that is given away counts for the next. */
export function routeSequence(
  routing: Routing,
  steps: readonly { readonly at: number; readonly available: readonly string[] }[],
  history: readonly PastBooking[],
): (string | null)[] {
  const past = [...history];
  return steps.map(({ at, available }) => {
    const agent = route(routing, available, past);
    if (agent !== null) past.push({ agent, createdAt: at, status: "confirmed" });
    return agent;
  });
}
