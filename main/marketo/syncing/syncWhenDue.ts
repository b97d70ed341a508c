import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { readableCredentials } from "../connection/readableCredentials.ts";
import { readProfiles } from "../connection/readProfiles.ts";
import { dueSync } from "./dueSync.ts";
import { startSync } from "./startSync.ts";

/** Begins the sync that is due, if any and if none is under way. */
export function syncWhenDue(
  context: Pick<
    HandlerContext,
    "store" | "vault" | "now" | "marketo" | "people" | "push" | "app" | "preferences"
  >,
): void {
  const { store, vault, now, marketo, preferences } = context;
  if (marketo.syncing !== undefined) return;
  const profiles = readProfiles(store, now()).filter(
    ({ id }) => readableCredentials(id, vault) !== undefined,
  );
  const id = dueSync(profiles, { now: now(), hourly: preferences.get().syncHourly });
  if (id !== undefined) startSync({ id }, context);
}
