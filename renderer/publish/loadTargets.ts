import { showError } from "../app/showError.ts";
import { call } from "../ipc/call.ts";
import { publishStore } from "./publishStore.ts";

/** Reads the targets; one that was chosen stays so while it is there. */
export async function loadTargets(): Promise<void> {
  const listed = await call("targets:list");
  if (!listed.ok) return showError(listed.error);
  const targets = listed.value;
  publishStore.setState(({ chosen }) => ({
    targets,
    chosen: targets.some(({ target }) => target.id === chosen) ? chosen : targets[0]?.target.id,
  }));
}
