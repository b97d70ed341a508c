import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { LastSync } from "#shared/marketo/lastSync.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { clientOf } from "../connection/clientOf.ts";
import { readProfiles } from "../connection/readProfiles.ts";
import { cancelSync } from "../sync/cancelSync.ts";
import { noteSync } from "../sync/noteSync.ts";
import { syncSource } from "./syncSource.ts";

/**
 * Pauses or cancels the sync of a profile, and waits until it has stopped; one that is paused can still be cancelled. Who has
 * come stays.
 *
 * @throws {Failure} `not-found`; `credentials`
 */
export async function stopSync(
  { id, how }: Parsed<"marketo:stopSync">,
  context: Pick<HandlerContext, "store" | "vault" | "now" | "marketo" | "people" | "app">,
): Promise<Output<"marketo:stopSync">> {
  const { store, now, marketo } = context;
  const { syncing } = marketo;
  const read = () => readProfiles(store, now()).find((one) => one.id === id);
  const note = (last: LastSync | undefined, state: LastSync["state"]) => {
    const profile = read();
    if (profile && last) noteSync(store, profile, { sync: { ...last, state, at: now() } });
  };
  if (syncing?.profile === id) {
    // Should the program end before the sync does, it is not to go on by itself.
    note(read()?.status.sync, how === "cancel" ? "cancelled" : "paused");
    syncing.stop.abort(how);
    await syncing.ended;
  }
  const last = read()?.status.sync;
  if (how !== "cancel" || last?.state !== "paused") return;
  await cancelSync(syncSource(id, clientOf(id, context), context));
  note(last, "cancelled");
}
