import { promisify } from "node:util";
import { inflateRaw } from "node:zlib";
import type { HandlerContext } from "../ipc/HandlerContext.ts";

const inflate = promisify(inflateRaw);

/** The `parley.js` that a target has since its last publication; undefined when there is none. */
export async function publishedLoader(
  target: string,
  { store: { db } }: Pick<HandlerContext, "store">,
): Promise<Uint8Array | undefined> {
  const row = db
    .prepare<[string], { content: Buffer }>(
      `SELECT content FROM published_files WHERE hash = (
        SELECT json_extract(file.value, '$.hash') FROM json_each((
          SELECT files FROM publications WHERE target = ? AND outcome = 'done' ORDER BY rowid DESC LIMIT 1
        )) AS file WHERE json_extract(file.value, '$.name') = 'parley.js')`,
    )
    .get(target);
  return row && inflate(row.content);
}
