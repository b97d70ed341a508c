import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { Failure } from "../failure/Failure.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { forgetListed } from "../people/forget/forgetListed.ts";
import { type Forgotten, readForgotten } from "../people/forget/readForgotten.ts";
import { sweepForgotten } from "../people/forget/sweepForgotten.ts";
import { refuseWhilePublishing } from "../publish/refuseWhilePublishing.ts";
import { closeStore } from "../store/closeStore.ts";
import { findBackups } from "../store/findBackups.ts";
import { openStore } from "../store/openStore.ts";
import { copyStore } from "./copyStore.ts";
import { takeOver } from "./takeOver.ts";

/** How many copies of what a restore replaced are kept. */
const keep = 3;

/**
 * Brings everything but the secrets back as it was when a copy was made. Before, the present state is kept as a copy of
 * its own; a copy that an older Parley made is brought to the present shape first, without being changed itself.
 *
 * @throws {Failure} `not-found`; `damaged`, `busy` while something is published, with nothing changed
 */
export async function restoreFromBackup(
  { name }: Parsed<"backups:restore">,
  { store, now, push, publishing }: Pick<HandlerContext, "store" | "now" | "push" | "publishing">,
): Promise<Output<"backups:restore">> {
  refuseWhilePublishing({ publishing });
  const backup = findBackups(store.file).find(({ file }) => path.basename(file) === name);
  if (backup === undefined)
    throw new Failure("not-found", "This backup is not there any more.", { detail: name });
  const folder = mkdtempSync(path.join(os.tmpdir(), "parley-restore-"));
  try {
    const copy = path.join(folder, "parley.db");
    copyFileSync(backup.file, copy);
    const before = forgottenIn(copy, now());
    await copyStore(store, { name: "parley-before-restore", keep, now: now() });
    refuseWhilePublishing({ publishing });
    takeOver(store, copy);
    const { until } = readForgotten(store);
    forgetListed(store, (email) => (until(email) ?? -1) > (before.until(email) ?? -1));
    sweepForgotten(store, now());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  push("dialogues:changed", {});
}

/** Checks the copy and brings it to the present shape; who was forgotten by then. */
function forgottenIn(copy: string, now: number): Forgotten {
  try {
    const store = openStore(copy, { now });
    const forgotten = readForgotten(store);
    closeStore(store);
    return forgotten;
  } catch (cause) {
    throw new Failure("damaged", "This backup cannot be read. Choose another one.", { cause });
  }
}
