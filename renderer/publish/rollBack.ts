import { call } from "../ipc/call.ts";
import { publishStore } from "./publishStore.ts";
import { runPublish } from "./runPublish.ts";

/** Gives visitors an earlier publication again. */
export async function rollBack(publication: string): Promise<void> {
  publishStore.setState({ tab: "review" });
  await runPublish(
    () => call("publish:rollback", { publication }),
    () => void rollBack(publication),
  );
}
