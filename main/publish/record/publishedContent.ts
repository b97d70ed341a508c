import { promisify } from "node:util";
import { inflateRaw } from "node:zlib";
import type { Store } from "../../store/Store.ts";
import type { RemoteFile } from "../Destination.ts";

const inflate = promisify(inflateRaw);

/** What we put on a target under a name, as long as its mark and its size say that it stands there still. */
export async function publishedContent(
  { db }: Store,
  target: string,
  name: string,
  { tag, bytes }: RemoteFile,
): Promise<Uint8Array | undefined> {
  const row = db
    .prepare<[string, string, string], { content: Buffer }>(
      `SELECT content FROM target_files JOIN published_files USING (hash)
      WHERE target = ? AND name = ? AND tag = ?`,
    )
    .get(target, name, tag);
  const content = row && (await inflate(row.content));
  return content?.byteLength === bytes ? content : undefined;
}
