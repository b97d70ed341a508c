import { meetingsHistory } from "./meetingsHistory.ts";
import { putMark } from "./putMark.ts";
import { putMeeting } from "./putMeeting.ts";

type Direction = "undo" | "redo";

/** Undoes the last step, or does it again. What sends mails asks first, unless the user has `agreed`. */
export async function takeMeetingStep(direction: Direction, agreed = false): Promise<void> {
  const { done, undone } = meetingsHistory.getState();
  const step = (direction === "undo" ? done : undone).at(-1);
  if (!step) return;
  if (step.kind !== "mark" && !agreed) {
    meetingsHistory.setState({ taking: direction });
    return;
  }
  meetingsHistory.setState({ taking: undefined });
  const side = direction === "undo" ? "before" : "after";
  const went =
    step.kind === "mark"
      ? await putMark(step.id, step[side])
      : await putMeeting(
          step.id,
          step.kind === "move"
            ? { kind: "move", start: step[side] }
            : { kind: "reassign", agent: step[side] },
        );
  // What cannot be done any more is not offered again.
  meetingsHistory.setState({
    done: direction === "undo" ? done.slice(0, -1) : went ? [...done, step] : done,
    undone: direction === "redo" ? undone.slice(0, -1) : went ? [...undone, step] : undone,
  });
}
