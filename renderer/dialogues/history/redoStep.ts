import { giveName } from "../actions/giveName.ts";
import { setDetails } from "../actions/setDetails.ts";
import { takeAway } from "../actions/takeAway.ts";
import { listHistory } from "./listHistory.ts";

/** Does again what was taken back last in the list. */
export async function redoStep(): Promise<void> {
  const { done, undone } = listHistory.getState();
  const step = undone.at(-1);
  if (step === undefined) return;
  listHistory.setState({ done: [...done, step], undone: undone.slice(0, -1) });
  if (step.kind === "deleted") await takeAway(step.ids);
  else if (step.kind === "renamed") await giveName(step.id, step.after, step.before);
  else await setDetails(step.changes);
}
