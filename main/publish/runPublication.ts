import os from "node:os";
import type { Output } from "#shared/ipc/contract.ts";
import type { PublishProgress } from "#shared/publishing/publishProgress.ts";
import type { PublishTarget } from "#shared/publishing/publishTarget.ts";
import { Failure } from "../failure/Failure.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import type { State } from "../versions/keepVersion.ts";
import type { Destination } from "./Destination.ts";
import { isContent } from "./isContent.ts";
import type { PublishFile } from "./PublishFile.ts";
import { planUpload } from "./planUpload.ts";
import { begin } from "./record/begin.ts";
import { knownFiles } from "./record/knownFiles.ts";
import { neededFiles } from "./record/neededFiles.ts";
import { noteSent } from "./record/noteSent.ts";
import { noteVersions } from "./record/noteVersions.ts";
import { publishedHere } from "./record/publishedHere.ts";
import { thinHistory } from "./record/thinHistory.ts";
import { upload } from "./upload.ts";

/** What is to be published. `agreed`: names of files of somebody else that may be replaced; `restores`: see `Publication`. */
export type Order = {
  readonly target: PublishTarget;
  readonly files: readonly PublishFile[];
  readonly dialogues: readonly { readonly id: string; readonly name: string }[];
  readonly states: readonly State[];
  readonly agreed: readonly string[];
  readonly restores?: string;
};

type Context = Pick<HandlerContext, "store" | "newId" | "now" | "push">;

/**
 * Publishes files to an open target and writes down what became of it. One that ended half-way, for whatever reason, can be
 * taken up by the next: what stands on the target already is not sent again.
 *
 * @returns the publication's id, and the names of the files that were sent; no new one where nothing has changed
 * @throws {Failure} `target-changed` before anything is sent when files are not as we left them, naming them in `detail`;
 *   `cancelled`; what the target says
 */
export async function runPublication(
  { target, files, dialogues, states, agreed, restores }: Order,
  destination: Destination,
  context: Context,
  signal: AbortSignal,
): Promise<Omit<Output<"publish:start">, "url">> {
  const { store, now, push } = context;
  const tell = (progress: Omit<PublishProgress, "target">) =>
    push("publish:progress", { target: target.id, ...progress });
  const plan = await planUpload(
    files,
    destination,
    knownFiles(store, target.id),
    publishedHere(store, target.id),
  );
  const strange = plan.foreign.filter((name) => !agreed.includes(name));
  if (strange.length > 0) {
    throw new Failure("target-changed", `Not as Parley left them: ${strange.join(", ")}.`, {
      detail: strange.join(", "),
    });
  }
  const last = lastDone(context, target.id);
  if (last !== undefined && plan.send.length === 0 && last.manifest === hashOfManifest(files))
    return { publication: last.id, isNew: false, changed: [] };
  const id = await begin(
    { target, by: userName(), files, dialogues, ...(restores !== undefined && { restores }) },
    context,
  );
  const sent = noteSent(store, target.id, id);
  const end = store.db.prepare("UPDATE publications SET outcome = ?, ended_at = ? WHERE id = ?");
  try {
    await upload(plan, files, destination, { signal, tell, note: sent.add });
    await destination.finish(messageOf(dialogues));
    sent.flush();
  } catch (error) {
    sent.flush();
    end.run(error instanceof Failure && error.code === "cancelled" ? "cancelled" : "failed", now(), id);
    throw error;
  }
  end.run("done", now(), id);
  await noteVersions(id, states, context);
  tell({ step: "tidy", done: plan.send.length, total: plan.send.length });
  await prune(target.id, destination, context);
  return { publication: id, isNew: true, changed: plan.send.map(({ name }) => name) };
}

/**
 * Takes content away that no visitor can need any more. What cannot be removed now is with the next publish: visitors have
 * the new bundle already, so that this is no failure.
 */
async function prune(target: string, destination: Destination, { store, now }: Context): Promise<void> {
  const needed = neededFiles(store, target, now());
  const forget = store.db.prepare("DELETE FROM target_files WHERE target = ? AND name = ?");
  const going = [...knownFiles(store, target).keys()].filter((name) => isContent(name) && !needed.has(name));
  try {
    for (const name of going) await destination.remove(name);
    store.db
      .transaction(() => {
        for (const name of going) forget.run(target, name);
      })
      .immediate();
    if (going.length > 0) await destination.finish("Remove what nobody needs any more");
  } catch {
    // Tried again with the next publish.
  }
  thinHistory(store, target);
}

function lastDone({ store }: Context, target: string): { id: string; manifest: string } | undefined {
  return store.db
    .prepare<[string], { id: string; manifest: string; outcome: string }>(
      "SELECT id, manifest, outcome FROM publications WHERE target = ? ORDER BY rowid DESC LIMIT 1",
    )
    .all(target)
    .find(({ outcome }) => outcome === "done");
}

function hashOfManifest(files: readonly PublishFile[]): string | undefined {
  return files.find(({ name }) => name === "site.js")?.hash;
}

function messageOf(dialogues: readonly unknown[]): string {
  return dialogues.length === 1 ? "Publish 1 dialogue" : `Publish ${dialogues.length} dialogues`;
}

function userName(): string {
  try {
    return os.userInfo().username;
  } catch {
    return "";
  }
}
