import { showError } from "../app/showError.ts";
import { call } from "../ipc/call.ts";
import { publishStore } from "./publishStore.ts";

/** Reads the targets; one that was chosen stays so while it is there, and while something is published to it. */
export async function loadTargets(): Promise<void> {
  const listed = await call("targets:list");
  if (!listed.ok) return showError(listed.error);
  const targets = listed.value;
  publishStore.setState(({ chosen, busy }) => {
    if (busy === "publish" || targets.some(({ target }) => target.id === chosen)) return { targets };
    return { targets, chosen: targets[0]?.target.id, outcome: undefined };
  });
}
