import type { DialogueSummary } from "#shared/ipc/contract.ts";
import type { Result } from "#shared/ipc/result.ts";
import { listStore } from "../listStore.ts";
import { loadDialogues } from "./loadDialogues.ts";

/** Milliseconds that an empty window may wait for the list before it says that it is being read. */
const patience = 200;

/** Waits for the list, so that the first screen is drawn once and whole; done at the latest when patience ends. */
export function readAhead(list: Promise<Result<DialogueSummary[]>>): Promise<unknown> {
  listStore.setState({ readAhead: true });
  return Promise.race([loadDialogues(list), new Promise((done) => setTimeout(done, patience))]);
}
