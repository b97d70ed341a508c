import type { HandlerContext } from "../ipc/HandlerContext.ts";

const keptFor = 30 * 24 * 60 * 60 * 1000;

/** Removes for good what was deleted more than 30 days ago. */
export function purgeDeleted({ store, now }: Pick<HandlerContext, "store" | "now">): void {
  store.db.prepare("DELETE FROM dialogues WHERE deleted_at < ?").run(now() - keptFor);
}
