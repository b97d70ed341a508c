import { savedOrTold } from "../app/savedOrTold.ts";
import { call } from "../ipc/call.ts";
import { runPublish } from "./runPublish.ts";

/** Publishes what is live to a target. `replace`: files of somebody else that the user gives up. */
export async function publish(target: string, replace: readonly string[]): Promise<void> {
  if (!(await savedOrTold())) return;
  const order = { target, despiteWarnings: true, replace: [...replace] };
  await runPublish({
    work: "publish",
    target,
    run: () => call("publish:start", order),
    retry: (more = []) => void publish(target, [...replace, ...more]),
  });
}
