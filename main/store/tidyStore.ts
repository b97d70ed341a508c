import { forgetUnused } from "../assets/forgetUnused.ts";
import { purgeDeleted } from "../dialogues/purgeDeleted.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { keepDailyBackup } from "./keepDailyBackup.ts";

/** What is done at every start, once the studio is usable: forget what was deleted long ago, keep a backup. */
export async function tidyStore({ store, now }: Pick<HandlerContext, "store" | "now">): Promise<void> {
  purgeDeleted({ store, now });
  forgetUnused({ store, now });
  await keepDailyBackup(store, now());
}
