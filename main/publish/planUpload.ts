import type { Destination, RemoteFile } from "./Destination.ts";
import { isContent } from "./isContent.ts";
import type { PublishFile } from "./PublishFile.ts";
import { sha256 } from "./sha256.ts";

/** What we put on a target: the content's hash and the target's mark of it. */
export type KnownFile = { readonly hash: string; readonly tag: string };

/**
 * What a publish has to send. `foreign`: names whose content on the target is none that we put there: somebody else changed
 * it. `before`: the `site.js` that stands there.
 */
export type UploadPlan = {
  readonly send: readonly PublishFile[];
  readonly foreign: readonly string[];
  readonly before: Uint8Array | undefined;
};

/**
 * Compares a bundle with what stands on a target. A content is named after itself, so that one of the same size with the mark
 * that we know is taken to be it; the few files with fixed names are read. `isOurs`: whether a content, by its hash, was ever
 * sent to the target: what was noted last may never have arrived, or more than was noted.
 */
export async function planUpload(
  files: readonly PublishFile[],
  destination: Pick<Destination, "list" | "read">,
  known: ReadonlyMap<string, KnownFile>,
  isOurs: (hash: string) => boolean,
): Promise<UploadPlan> {
  const there = await destination.list();
  const send: PublishFile[] = [];
  const foreign: string[] = [];
  let before: Uint8Array | undefined;
  for (const file of files) {
    const remote = there.get(file.name);
    if (remote !== undefined && isContent(file.name) && isKnown(file, remote, known.get(file.name))) continue;
    const bytes =
      remote === undefined || (isContent(file.name) && remote.bytes !== file.bytes.byteLength)
        ? undefined
        : await destination.read(file.name);
    if (file.name === "site.js") before = bytes;
    const hash = bytes === undefined ? undefined : sha256(bytes);
    if (hash === file.hash) continue;
    send.push(file);
    if (hash === undefined || isContent(file.name)) continue;
    if (hash !== known.get(file.name)?.hash && !isOurs(hash)) foreign.push(file.name);
  }
  return { send, foreign, before };
}

function isKnown(file: PublishFile, remote: RemoteFile, known: KnownFile | undefined): boolean {
  if (remote.bytes !== file.bytes.byteLength) return false;
  return known === undefined || known.tag === "" || known.tag === remote.tag;
}
