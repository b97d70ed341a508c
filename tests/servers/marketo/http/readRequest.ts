import type { IncomingMessage } from "node:http";
import { checkQuery } from "./checkQuery.ts";
import type { FoundRoute } from "./findRoute.ts";
import type { MarketoRequest } from "./MarketoRequest.ts";
import { Refusal } from "./Refusal.ts";
import { readMultipart } from "./readMultipart.ts";

const types = {
  json: "application/json",
  form: "application/x-www-form-urlencoded",
  multipart: "multipart/form-data",
} as const;

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    throw new Refusal("609", "Invalid JSON");
  }
}

/** What a call asks for, read as strictly as its endpoint demands. `asked`: the parameters of the address, and of the body of a `_method=GET`. */
export async function readRequest(
  { route, path }: FoundRoute,
  request: IncomingMessage,
  asked: URLSearchParams,
  body: Buffer,
): Promise<MarketoRequest> {
  checkQuery(route, asked);
  const given = request.headers["content-type"] ?? "";
  const type = (given.split(";")[0] ?? "").trim().toLowerCase();
  const { body: kind } = route;
  if (kind !== undefined && body.length > 0 && type !== types[kind]) {
    throw new Refusal("612", "Invalid Content Type");
  }
  const { form, files } =
    kind === "multipart"
      ? await readMultipart(body, given)
      : { form: new URLSearchParams(kind === "form" ? body.toString("utf8") : ""), files: {} };
  return {
    path,
    query: asked,
    form,
    files,
    json: kind === "json" && body.length > 0 ? parseJson(body) : undefined,
    range: request.headers.range,
  };
}
