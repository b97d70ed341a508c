import { agentsOf } from "./agentsOf.ts";
import type { ChangeDesk } from "./ChangeDesk.ts";
import { finishChange } from "./finishChange.ts";

/** Finishes the changes that are open, after a crash or a silence; answers whether any has ended. */
export async function resumeChanges(desk: ChangeDesk): Promise<boolean> {
  const outcomes = await Promise.all(
    desk.changes.open().map((open) =>
      desk.turns(agentsOf(open, desk), async () => {
        const still = desk.changes.open().find(({ number }) => number === open.number);
        return still && (await finishChange(still, false, desk));
      }),
    ),
  );
  return outcomes.some((outcome) => outcome !== undefined && outcome.state !== "later");
}
