import type { IncomingMessage } from "node:http";
import { HttpFailure } from "./HttpFailure.ts";

/** Marketo takes no larger body. */
const mostBytes = 1_048_576;

/** The whole body of a call. A body above 1 MB is read to its end and refused with 413. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request) {
    bytes += part.length;
    if (bytes <= mostBytes) parts.push(part);
  }
  if (bytes > mostBytes) throw new HttpFailure(413, "Request Entity Too Large");
  return Buffer.concat(parts);
}
