import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { keptAfterDelete } from "./keptAfterDelete.ts";

/** Removes for good what was deleted more than 30 days ago. */
export function purgeDeleted({ store, now }: Pick<HandlerContext, "store" | "now">): void {
  store.db.prepare("DELETE FROM dialogues WHERE deleted_at < ?").run(now() - keptAfterDelete);
}
