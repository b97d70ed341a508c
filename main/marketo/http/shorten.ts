import type { CallRequest } from "./CallRequest.ts";
import { queryString } from "./queryString.ts";

/** Marketo refuses longer addresses (414); a little is left for proxies that count more. */
const longestUrl = 8000;

/**
 * A GET whose address would be too long as the POST that Marketo takes in its place. The Asset API and bulk downloads take none,
 * and the former allows 65 KB.
 */
export function shorten(request: CallRequest, endpoint: string, refused = false): CallRequest {
  const { method, path, query } = request;
  if (method !== "GET" || query === undefined || !path.startsWith("/rest/v1/")) return request;
  const body = queryString(query);
  if (!refused && `${endpoint}${path}?${body}`.length <= longestUrl) return request;
  return { ...request, method: "POST", query: { _method: "GET" }, body };
}
