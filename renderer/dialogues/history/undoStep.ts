import { giveName } from "../actions/giveName.ts";
import { restoreDialogues } from "../actions/restoreDialogues.ts";
import { setDetails } from "../actions/setDetails.ts";
import { listHistory } from "./listHistory.ts";
import type { ListStep } from "./listStep.ts";

/**
 * Takes back what was done last in the list. When that fails it stays done, and can be tried again; only a deletion of which
 * nothing comes back is forgotten: it waits under “Deleted”.
 */
export async function undoStep(): Promise<void> {
  const { done, undone } = listHistory.getState();
  const step = done.at(-1);
  if (step === undefined) return;
  listHistory.setState({ done: done.slice(0, -1), undone: [...undone, step] });
  if (await takeBack(step)) return;
  listHistory.setState((now) => ({
    done:
      step.kind === "deleted"
        ? now.done
        : [...now.done.slice(0, done.length - 1), step, ...now.done.slice(done.length - 1)],
    undone: now.undone.filter((one) => one !== step),
  }));
}

/** False when it failed, a deletion only as a whole. */
async function takeBack(step: ListStep): Promise<boolean> {
  if (step.kind === "renamed") return giveName(step.id, step.before, step.after);
  if (step.kind !== "deleted")
    return setDetails(step.changes.map(({ id, before, after }) => ({ id, before: after, after: before })));
  return restoreDialogues(step.ids);
}
