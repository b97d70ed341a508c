import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { Failure } from "../../failure/Failure.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { forgetPeople } from "../../people/forgetPeople.ts";
import { forgetAddresses } from "../engagement/calls/forgetAddresses.ts";
import { removeExportFiles } from "../sync/exportFile.ts";
import { lockSync } from "../sync/lockSync.ts";
import { secretName } from "./secretName.ts";

/**
 * Forgets a connection and its credentials; a sync of it is cancelled, and its files go; conversations are written no further. With `people` everybody who was fetched
 * goes too, so that another subscription's can be; whom only relays have told of stays. In Marketo nothing changes.
 *
 * @throws {Failure} `busy` when people are to go who are being synced over another connection or by a command
 */
export async function removeConnection(
  { id, people: isPeopleToo }: Parsed<"marketo:remove">,
  { store, vault, marketo, people, app, push, now }: Needs,
): Promise<Output<"marketo:remove">> {
  const { syncing, engaging } = marketo;
  if (syncing?.profile === id) {
    syncing.stop.abort("cancel");
    if (isPeopleToo) await syncing.ended;
  }
  if (engaging?.profile === id) {
    engaging.stop.abort();
    // What it still notes goes with the rest.
    await engaging.ended;
  }
  const free = lockSync(app.dataFolder);
  try {
    if (isPeopleToo && free === undefined) throw new Failure("busy", "These people are being synced.");
    store.db.prepare("DELETE FROM marketo_profiles WHERE id = ?").run(id);
    vault.remove(secretName(id));
    marketo.clients.delete(id);
    marketo.tested = undefined;
    // What a sync that runs has fetched it takes away itself.
    if (free !== undefined) await removeExportFiles(app.dataFolder);
    await forgetAddresses(id, { app, now });
    if (!isPeopleToo) return;
    await forgetPeople(people, app.dataFolder);
    push("people:changed", {});
  } finally {
    free?.();
  }
}

type Needs = Pick<HandlerContext, "store" | "vault" | "marketo" | "people" | "app" | "push" | "now">;
