import type { PublishProgress } from "#shared/publishing/publishProgress.ts";
import { Failure } from "../failure/Failure.ts";
import type { Destination } from "./Destination.ts";
import { isContent } from "./isContent.ts";
import type { PublishFile } from "./PublishFile.ts";
import type { UploadPlan } from "./planUpload.ts";
import { sha256 } from "./sha256.ts";

/** The manifest before, for a rollback by hand. */
const previous = "site.previous.js";
const manifest = "site.js";

type UploadOptions = {
  readonly signal: AbortSignal;
  readonly tell: (progress: Omit<PublishProgress, "target">) => void;
  /** A file stands on the target now, with its mark; `isCopy`: what was there already, kept under another name. */
  readonly note: (file: PublishFile, tag: string, isCopy?: boolean) => void;
};

/**
 * Brings what a plan says onto a target. Visitors may come at any moment and the connection may break at any moment: content
 * goes first and replaces nothing, is looked for on the target, and only then come the files with fixed names, `site.js` last of all. Until then
 * visitors have the old bundle, whole.
 *
 * @returns how many files were sent
 * @throws {Failure} what the destination throws; `cancelled`; `target-changed` when somebody else published meanwhile
 */
export async function upload(
  { send, before }: UploadPlan,
  all: readonly PublishFile[],
  destination: Destination,
  { signal, tell, note }: UploadOptions,
): Promise<number> {
  let done = 0;
  const total = send.length;
  const put = async (file: PublishFile) => {
    throwIfCancelled(signal);
    note(file, (await destination.write(file.name, file.bytes)).tag);
    done += 1;
    tell({ step: "content", done, total });
  };
  const content = send.filter(({ name }) => isContent(name));
  tell({ step: "content", done, total });
  await inParallel(content, destination.atOnce, put);
  throwIfCancelled(signal);
  if (content.length > 0) {
    tell({ step: "verify", done, total });
    await verify(all, destination);
    throwIfCancelled(signal);
  }
  const fixed = send.filter(({ name }) => !isContent(name) && name !== manifest);
  const last = send.find(({ name }) => name === manifest);
  tell({ step: "switch", done, total });
  if (last && before) {
    const hash = sha256(before);
    const now = await destination.read(manifest);
    if (now === undefined || sha256(now) !== hash)
      throw new Failure("target-changed", "Somebody else published to this target meanwhile. Look again.", {
        detail: manifest,
      });
    const kept = { name: previous, bytes: before, hash };
    note(kept, (await destination.write(previous, before)).tag, true);
  }
  for (const file of fixed) await put(file);
  if (last) await put(last);
  return done;
}

/** @throws {Failure} `cancelled` */
function throwIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new Failure("cancelled", "The publish was stopped. Visitors have what they had.");
}

/** Looks whether all content of a bundle stands on the target. */
async function verify(files: readonly PublishFile[], destination: Destination): Promise<void> {
  const there = await destination.list();
  for (const { name, bytes } of files) {
    if (!isContent(name) || there.get(name)?.bytes === bytes.byteLength) continue;
    throw new Failure(
      "unwritable",
      `The file ${name} did not arrive whole. Visitors have what they had; publish again to send what is missing.`,
      { detail: name },
    );
  }
}

/** Runs `work` for all, a few at a time; the first failure ends it once those under way have ended. */
async function inParallel<Item>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  let failure: { readonly error: unknown } | undefined;
  const lane = async () => {
    for (const item of waiting) {
      if (failure !== undefined) return;
      try {
        await work(item);
      } catch (error) {
        failure ??= { error };
      }
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, atOnce) }, lane));
  if (failure !== undefined) throw failure.error;
}
