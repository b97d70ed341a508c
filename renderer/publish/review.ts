import { savedOrTold } from "../app/savedOrTold.ts";
import { call } from "../ipc/call.ts";
import { publishStore } from "./publishStore.ts";

/** Something was changed while it was being looked. */
let stale = false;

/** Looks what publishing to the chosen target would do now. What is not yet saved is saved before. */
export async function review(): Promise<void> {
  const { chosen: target, busy } = publishStore.getState();
  if (busy === "review") stale = true;
  if (target === undefined || busy !== undefined) return;
  stale = false;
  publishStore.setState({ busy: "review", outcome: undefined });
  if (!(await savedOrTold())) return publishStore.setState({ busy: undefined, outcome: { kind: "unsaved" } });
  const reviewed = await call("publish:review", { target });
  publishStore.setState({ busy: undefined });
  const { chosen } = publishStore.getState();
  // Another one was chosen meanwhile, or more was made live: this answer is about nothing that is on screen.
  if (chosen !== target || stale) return review();
  publishStore.setState({
    outcome: reviewed.ok
      ? { kind: "reviewed", target, review: reviewed.value }
      : { kind: "failed", work: "review", target, error: reviewed.error, retry: () => void review() },
  });
}
