import { forgetUnused } from "../assets/forgetUnused.ts";
import { purgeDeleted } from "../dialogues/purgeDeleted.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { keepDailyBackup } from "./keepDailyBackup.ts";

/** What is done soon after every start, and every few hours from then on: forget what was deleted long ago, keep a backup. */
export async function tidyStore({ store, now }: Pick<HandlerContext, "store" | "now">): Promise<void> {
  purgeDeleted({ store, now });
  forgetUnused({ store, now });
  await keepDailyBackup(store, now());
}
