import { listHistory } from "./listHistory.ts";
import type { ListStep } from "./listStep.ts";

/** Steps that are kept: the oldest go. */
const most = 100;

/** Keeps what was just done, so that it can be taken back. What was taken back before cannot be done again any more. */
export function rememberStep(step: ListStep): void {
  listHistory.setState(({ done, made }) => ({
    done: [...done, step].slice(-most),
    undone: [],
    made: made + 1,
  }));
}
