import type { ServerResponse } from "node:http";
import type { Subscription } from "../Subscription.ts";

/** Serves a file of Design Studio to everybody. `stale`: as it was before it was last replaced, as caches do. */
export function answerHosted(
  path: string,
  stale: boolean,
  response: ServerResponse,
  { files }: Subscription,
): void {
  const name = decodeURIComponent(path.split("/").at(-1) ?? "");
  const file = files.all.find((one) => one.name === name);
  const bytes = (stale ? file?.contents.at(-2) : undefined) ?? file?.contents.at(-1);
  if (file === undefined || bytes === undefined) {
    response.writeHead(404, { "content-type": "text/html" }).end("<h1>Not found</h1>");
    return;
  }
  response.writeHead(200, { "content-type": file.type, "cache-control": "max-age=300" }).end(bytes);
}
