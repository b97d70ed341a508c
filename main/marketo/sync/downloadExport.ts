import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, open, rm, stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { MarketoFailure } from "../http/MarketoFailure.ts";
import { failed } from "./failed.ts";
import { orThrow } from "./orThrow.ts";
import type { SyncRun } from "./SyncRun.ts";

const mostDownloads = 2;
/** Times that a connection may break off without a single byte more. */
const mostStalls = 5;
const stallMs = 5000;

/** What Marketo says of a file. `checksum`: of the whole of it, such as `sha256:…`; undefined: unknown. */
export type FileFacts = { readonly size: number | undefined; readonly checksum: string | undefined };

/**
 * Brings a file down, or the rest of it, and makes sure that it is whole; one that is not what its checksum says is thrown away
 * and fetched again.
 *
 * @throws {MarketoFailure} `bad-download` when it never is; `not-ready` when Marketo has it no more; a refusal
 * @throws the error of the disk, when it is full
 */
export async function downloadExport(
  path: string,
  file: string,
  { size, checksum }: FileFacts,
  run: SyncRun,
): Promise<void> {
  for (let tries = 0; tries < mostDownloads; tries += 1) {
    await fetchRest(path, file, size, run);
    if (await isWhole(file, { size, checksum })) return;
    await rm(file, { force: true });
  }
  throw failed("bad-download", "The file of an export came damaged, again and again.", true);
}

async function fetchRest(path: string, file: string, size: number | undefined, run: SyncRun): Promise<void> {
  let have = await sizeOf(file);
  if (size !== undefined && have > size) {
    await rm(file, { force: true });
    have = 0;
  }
  for (let stalls = 0; size === undefined || have < size; ) {
    const { signal } = run;
    // Only of a file whose end is known the rest can be asked for.
    const rest = have > 0 && size !== undefined ? { from: have, size } : {};
    const answer = await run.client.download(path, { ...rest, signal });
    const { from, chunks } = orThrow(answer);
    const disk = await open(file, from === 0 ? "w" : "a");
    const before = from;
    try {
      have = await append(chunks, disk, from);
      if (size === undefined || have >= size) return;
    } catch (error) {
      if (!(error instanceof MarketoFailure) || error.error.code !== "broken-off") throw error;
    } finally {
      await disk.close();
    }
    have = await sizeOf(file);
    stalls = have > before ? 0 : stalls + 1;
    if (stalls > mostStalls) throw failed("broken-off", "The download broke off again and again.", true);
    await run.wait(stallMs, "connection");
  }
}

async function append(chunks: AsyncIterable<Uint8Array>, disk: FileHandle, from: number): Promise<number> {
  let have = from;
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.byteLength; ) at += (await disk.write(chunk, at)).bytesWritten;
    have += chunk.byteLength;
  }
  return have;
}

async function isWhole(file: string, { size, checksum }: FileFacts): Promise<boolean> {
  if (size !== undefined && (await sizeOf(file)) !== size) return false;
  const [, wanted] = /^sha-?256:([\da-f]{64})$/i.exec(checksum ?? "") ?? [];
  if (wanted === undefined) return true;
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex") === wanted.toLowerCase();
}

async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch {
    return 0;
  }
}
