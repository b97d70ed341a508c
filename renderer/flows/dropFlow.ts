import { showError } from "../app/showError.ts";
import { call } from "../ipc/call.ts";
import { loadFlows } from "./loadFlows.ts";

/** Deletes a flow that was made for a card that cannot call it any more. A failure is told. */
export async function dropFlow(id: string): Promise<void> {
  const deleted = await call("dialogues:delete", { id });
  if (!deleted.ok) showError(deleted.error);
  await loadFlows();
}
