import { giveName } from "../actions/giveName.ts";
import { restoreDialogues } from "../actions/restoreDialogues.ts";
import { setDetails } from "../actions/setDetails.ts";
import { listHistory } from "./listHistory.ts";

/** Takes back what was done last in the list. */
export async function undoStep(): Promise<void> {
  const { done, undone } = listHistory.getState();
  const step = done.at(-1);
  if (step === undefined) return;
  listHistory.setState({ done: done.slice(0, -1), undone: [...undone, step] });
  if (step.kind === "deleted") await restoreDialogues(step.ids);
  else if (step.kind === "renamed") await giveName(step.id, step.before, step.after);
  else await setDetails(step.changes.map(({ id, before, after }) => ({ id, before: after, after: before })));
}
