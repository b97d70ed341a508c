import { peopleHistory } from "./peopleHistory.ts";
import { putChange } from "./putChange.ts";

/** Takes back what was done last on the screen of people, or does it again. */
export function takeStep(direction: "undo" | "redo"): void {
  const { done, undone } = peopleHistory.getState();
  const step = (direction === "undo" ? done : undone).at(-1);
  if (step === undefined) return;
  const sealed = { ...step, field: undefined };
  peopleHistory.setState(
    direction === "undo"
      ? { done: done.slice(0, -1), undone: [...undone, sealed] }
      : { done: [...done, sealed], undone: undone.slice(0, -1) },
  );
  putChange(direction === "undo" ? step.before : step.after);
}
