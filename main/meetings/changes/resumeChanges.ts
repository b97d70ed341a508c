import { agentsOf } from "./agentsOf.ts";
import type { ChangeDesk } from "./ChangeDesk.ts";
import { finishChange } from "./finishChange.ts";

/** Whether a change has ended, and why one could not even be tried: what is stored makes no sense. */
type Resumed = { readonly changed: boolean; readonly failure?: unknown };

/** Finishes the changes that are open, after a crash or a silence. One that cannot even be tried hinders no other. */
export async function resumeChanges(desk: ChangeDesk): Promise<Resumed> {
  const outcomes = await Promise.allSettled(
    desk.changes.open().map(async (open) =>
      desk.turns(agentsOf(open, desk), async () => {
        const still = desk.changes.open().find(({ number }) => number === open.number);
        return still && (await finishChange(still, false, desk));
      }),
    ),
  );
  const failed = outcomes.find((outcome) => outcome.status === "rejected");
  return {
    changed: outcomes.some((one) => one.status === "fulfilled" && one.value && one.value.state !== "later"),
    ...(failed && { failure: failed.reason }),
  };
}
