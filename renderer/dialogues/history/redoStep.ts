import { giveName } from "../actions/giveName.ts";
import { setDetails } from "../actions/setDetails.ts";
import { takeAway } from "../actions/takeAway.ts";
import { listStore } from "../listStore.ts";
import { listHistory } from "./listHistory.ts";
import type { ListStep } from "./listStep.ts";

/** Does again what was taken back last in the list. When that fails it stays taken back, and can be tried again, unless something new was done meanwhile. */
export async function redoStep(): Promise<void> {
  const { done, undone, made } = listHistory.getState();
  const step = undone.at(-1);
  if (step === undefined) return;
  const due = stillDue(step);
  listHistory.setState({ done: due ? [...done, due] : done, undone: undone.slice(0, -1) });
  if (!due || (await doAgain(due))) return;
  listHistory.setState((now) => ({
    done: now.done.filter((one) => one !== due),
    undone:
      now.made === made
        ? [...now.undone.slice(0, undone.length - 1), step, ...now.undone.slice(undone.length - 1)]
        : now.undone,
  }));
}

/** Without the deletion of what has gone meanwhile; undefined when that is all of it. */
function stillDue(step: ListStep): ListStep | undefined {
  if (step.kind !== "deleted") return step;
  const ids = step.ids.filter((id) => listStore.getState().dialogues?.some((one) => one.id === id));
  return ids.length === 0 ? undefined : { ...step, ids };
}

/** False when it failed. */
async function doAgain(step: ListStep): Promise<boolean> {
  if (step.kind === "renamed") return giveName(step.id, step.after, step.before);
  if (step.kind !== "deleted") return setDetails(step.changes);
  return (await takeAway(step.ids)).length > 0;
}
