import { forgetUnused } from "../assets/forgetUnused.ts";
import { purgeDeleted } from "../dialogues/purgeDeleted.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { sweepForgotten } from "../people/forget/sweepForgotten.ts";
import { keepDailyBackup } from "./keepDailyBackup.ts";

/** What is done soon after every start, and every few hours from then on: forget what was deleted long ago, and whose time has come of those who are to be forgotten, keep a backup. */
export async function tidyStore({ store, now }: Pick<HandlerContext, "store" | "now">): Promise<void> {
  purgeDeleted({ store, now });
  forgetUnused({ store, now });
  sweepForgotten(store, now());
  await keepDailyBackup(store, now());
}
