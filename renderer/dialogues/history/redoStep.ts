import { giveName } from "../actions/giveName.ts";
import { setDetails } from "../actions/setDetails.ts";
import { takeAway } from "../actions/takeAway.ts";
import { listHistory } from "./listHistory.ts";
import type { ListStep } from "./listStep.ts";

/** Does again what was taken back last in the list. When that fails it stays taken back, and can be tried again. */
export async function redoStep(): Promise<void> {
  const { done, undone } = listHistory.getState();
  const step = undone.at(-1);
  if (step === undefined) return;
  listHistory.setState({ done: [...done, step], undone: undone.slice(0, -1) });
  if (await doAgain(step)) return;
  listHistory.setState((now) => ({
    done: now.done.filter((one) => one !== step),
    undone: [...now.undone.slice(0, undone.length - 1), step, ...now.undone.slice(undone.length - 1)],
  }));
}

/** False when it failed. */
async function doAgain(step: ListStep): Promise<boolean> {
  if (step.kind === "renamed") return giveName(step.id, step.after, step.before);
  if (step.kind !== "deleted") return setDetails(step.changes);
  return (await takeAway(step.ids)).length > 0;
}
