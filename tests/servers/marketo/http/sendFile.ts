import { createReadStream } from "node:fs";
import type { ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import type { FileReply } from "./Reply.ts";

/** How a download misbehaves. `cutAt`: the connection breaks after this many bytes of the whole file; `ignoreRange`: everything is sent with status 200. */
export type FileFault = { readonly cutAt?: number; readonly ignoreRange?: boolean };

/**
 * Sends a file, or with `Range: bytes=a-b` the part that is asked for, with 206 and where it stands in the whole. Marketo describes
 * no range without an end, and so one is not taken here.
 */
export async function sendFile(
  { file: { path, size } }: FileReply,
  range: string | undefined,
  response: ServerResponse,
  { cutAt = size, ignoreRange = false }: FileFault,
): Promise<void> {
  const asked = ignoreRange ? null : /^bytes=(\d+)-(\d+)$/.exec(range ?? "");
  const first = Number(asked?.[1] ?? 0);
  const last = Math.min(Number(asked?.[2] ?? size), size - 1);
  if (asked !== null && first > last) {
    response.writeHead(416, { "content-range": `bytes */${size}` });
    response.end();
    return;
  }
  response.writeHead(asked === null ? 200 : 206, {
    "content-type": "text/csv",
    "content-length": last - first + 1,
    "accept-ranges": "bytes",
    ...(asked !== null && { "content-range": `bytes ${first}-${last}/${size}` }),
  });
  const cut = cutAt <= last;
  if (cut && cutAt <= first) {
    response.destroy();
    return;
  }
  // Who breaks off a download is no trouble of the server's.
  await pipeline(createReadStream(path, { start: first, end: cut ? cutAt - 1 : last }), response, {
    end: !cut,
  }).catch(() => undefined);
  if (cut) response.socket?.end(() => response.destroy());
}
