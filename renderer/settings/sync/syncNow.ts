import { showError } from "../../app/showError.ts";
import { call } from "../../ipc/call.ts";

/** Begins a sync of a connection, or goes on with it; it brings what the last one did. */
export async function syncNow(id: string): Promise<void> {
  const started = await call("marketo:sync", { id });
  if (!started.ok) showError(started.error);
}
