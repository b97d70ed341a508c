import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { calledFlows } from "#shared/dialogue/flows/calledFlows.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";

/** Notes which flows a stored document calls, in the transaction that stores it. */
export function noteCalls(dialogue: Dialogue, { store }: Pick<HandlerContext, "store">): void {
  store.db.prepare("DELETE FROM calls WHERE caller = ?").run(dialogue.id);
  const note = store.db.prepare("INSERT INTO calls (flow, caller) VALUES (?, ?)");
  for (const flow of calledFlows(dialogue)) note.run(flow, dialogue.id);
}
