import { call } from "../ipc/call.ts";
import { publishStore } from "./publishStore.ts";

/** Stops what is being published. */
export async function stopPublish(): Promise<void> {
  publishStore.setState({ stopping: true });
  await call("publish:stop");
}
