import type { IncomingMessage, ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";

/** Sends JSON; from 1,024 bytes on compressed for who can read that, except by the bulk endpoints. */
export function sendJson(
  request: IncomingMessage,
  response: ServerResponse,
  text: string,
  compressible: boolean,
): void {
  const bytes = Buffer.from(text);
  const gzip =
    compressible && bytes.length >= 1024 && /\bgzip\b/.test(String(request.headers["accept-encoding"]));
  const sent = gzip ? gzipSync(bytes) : bytes;
  response.writeHead(200, {
    "content-type": "application/json;charset=UTF-8",
    "content-length": sent.length,
    ...(gzip && { "content-encoding": "gzip" }),
  });
  response.end(sent);
}
