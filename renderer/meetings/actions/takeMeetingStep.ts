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
  // Moved over before anything is awaited: whoever undoes again takes the next step, and what is done meanwhile is kept.
  meetingsHistory.setState({
    taking: undefined,
    done: direction === "undo" ? done.slice(0, -1) : [...done, step],
    undone: direction === "redo" ? undone.slice(0, -1) : [...undone, step],
  });
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
  if (went) return;
  // What cannot be done any more is not offered again.
  meetingsHistory.setState((now) => ({
    done: now.done.filter((one) => one !== step),
    undone: now.undone.filter((one) => one !== step),
  }));
}
