import { savedOrTold } from "../app/savedOrTold.ts";
import { call } from "../ipc/call.ts";
import { publishStore } from "./publishStore.ts";
import { runPublish } from "./runPublish.ts";

/** Publishes what is live to the chosen target. `replace`: files of somebody else that the user gives up. */
export async function publish(replace: readonly string[]): Promise<void> {
  const { chosen: target } = publishStore.getState();
  if (target === undefined || !(await savedOrTold())) return;
  const order = { target, despiteWarnings: true, replace: [...replace] };
  await runPublish(
    () => call("publish:start", order),
    () => void publish(replace),
  );
}
